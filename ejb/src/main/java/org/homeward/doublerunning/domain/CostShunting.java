package org.homeward.doublerunning.domain;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Finds the moves that spare one payer by burdening the others: the programme with a person's move is compared with the
 * same programme without it, over the whole horizon and at the prices of each month. If all payers together pay more with
 * the move, and the payer that decides it pays less, the move is flagged. Sums are exact here, not rounded to the penny,
 * because only their sign is asked.
 */
public final class CostShunting {

    private final Reckoning reckoning;
    private final PayerReckoning payers;
    private final Programme programme;

    /** What each site's closing saves of its fixed cost month by month: nothing of it, if one person stayed. */
    private final Map<String, long[]> fixedSaved = new HashMap<>();

    public CostShunting(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.payers = new PayerReckoning(reckoning);
        this.programme = reckoning.programme();
        programme.sites().forEach(site -> fixedSaved.put(site.ref(), new long[programme.horizonMonths()]));
        for (int t = 0; t < programme.horizonMonths(); t++) {
            for (SiteMonth site : reckoning.planned().month(t).sites()) {
                fixedSaved.get(site.site())[t] = site.fixedTwelfthPence() - site.fixedPence();
            }
        }
    }

    /**
     * What one person's move changes over the horizon.
     *
     * @param person reference of the person
     * @param allPayers what all payers together pay more (below nought: less), revenue that is paid once included
     * @param decisionMaker what the payer that decides pays more (below nought: less)
     */
    public record Effect(String person, Fraction allPayers, Fraction decisionMaker) {

        /** True when the payer that decides gains and the whole loses. */
        public boolean shunts() {
            return allPayers.signum() > 0 && decisionMaker.signum() < 0;
        }
    }

    /** The moves to be flagged, in the order of the people. Where nobody is named as deciding there is no flag. */
    public List<CostFlag> flags() {
        return effects().stream()
                .filter(Effect::shunts)
                .map(effect -> new CostFlag(effect.person(), CostFlag.Kind.COST_SHUNTING))
                .toList();
    }

    /** What each move within the horizon changes, where it is known who decides it. */
    public List<Effect> effects() {
        return IntStream.range(0, programme.people().size())
                .mapToObj(this::effect)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Effect> effect(int number) {
        Person person = programme.people().get(number);
        if (person.decisionMaker().isEmpty() || person.moveDate().isEmpty()) {
            return Optional.empty();
        }
        Ward ward = programme.wards().stream()
                .filter(one -> one.ref().equals(person.ward()))
                .findFirst()
                .orElseThrow();
        return Optional.of(new Comparison(person, number, ward).effect());
    }

    /** One person's move against the same programme without it. */
    private final class Comparison {

        private final Person person;
        private final int number;
        private final Ward ward;
        private final String decides;
        private final InpatientCost with;
        private final InpatientCost without;
        private Fraction all = Fraction.NOUGHT;
        private Fraction own = Fraction.NOUGHT;

        Comparison(Person person, int number, Ward ward) {
            this.person = person;
            this.number = number;
            this.ward = ward;
            this.decides = person.decisionMaker().orElseThrow();
            this.with = InpatientCost.asPeopleMove(wardAlone());
            this.without = InpatientCost.asPeopleMove(
                    wardAlone().withPerson(person.ref(), one -> one.movingOn(Optional.empty())));
        }

        /** The ward and its site, and nothing else: a move changes no other ward. */
        private Programme wardAlone() {
            List<Site> site = programme.sites().stream()
                    .filter(one -> one.ref().equals(ward.site()))
                    .toList();
            List<Person> people = programme.people().stream()
                    .filter(one -> one.ward().equals(ward.ref()))
                    .toList();
            return new Programme(
                    programme.name(),
                    programme.firstMonth(),
                    programme.horizonMonths(),
                    programme.uplift(),
                    programme.discountRatePercent(),
                    site,
                    List.of(ward),
                    people,
                    List.of(),
                    List.of());
        }

        Effect effect() {
            for (int t = 0; t < programme.horizonMonths(); t++) {
                hospital(t);
                support(t);
            }
            return new Effect(person.ref(), all, own);
        }

        private void hospital(int t) {
            Fraction rate = reckoning.rates().inpatient(t);
            WardMonth moved = with.month(t).wards().get(0);
            WardMonth stayed = without.month(t).wards().get(0);
            long variable = moved.variablePence() - stayed.variablePence();
            long step = moved.stepPence() - stayed.stepPence();
            long fixed = -fixedSaved.get(ward.site())[t];
            all = add(all, rate.times(variable + step + fixed));
            Fraction mine = Fraction.of(person.hospitalPayer().equals(decides) ? variable : 0)
                    .plus(headShare(payers.wardHeads(ward.ref())).times(step))
                    .plus(headShare(payers.siteHeads(ward.site())).times(fixed));
            own = add(own, mine.times(rate));
        }

        private Fraction headShare(SortedMap<String, Integer> heads) {
            int everybody = heads.values().stream().mapToInt(Integer::intValue).sum();
            return Fraction.of(heads.getOrDefault(decides, 0), everybody);
        }

        private void support(int t) {
            YearMonth month = reckoning.horizon().month(t);
            Fraction rate = person.movesHome()
                    ? reckoning.rates().community(t)
                    : reckoning.rates().inpatient(t);
            Fraction cost = rate.times(reckoning.support(number, t).pence());
            long oneOff = person.oneOffs().stream()
                    .filter(item -> !item.capital() && item.month().equals(month))
                    .mapToLong(OneOff::amountPence)
                    .sum();
            all = add(all, cost.plus(Fraction.of(oneOff)));
            Fraction share = person.payerShares().stream()
                    .filter(one -> one.payer().equals(decides))
                    .map(one -> Fraction.ofPercent(one.percent()))
                    .reduce(Fraction.NOUGHT, Fraction::plus);
            own = add(own, cost.times(share));
        }

        private static Fraction add(Fraction sum, Fraction more) {
            return more.signum() == 0 ? sum : sum.plus(more).reduced();
        }
    }
}
