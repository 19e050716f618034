package org.homeward.doublerunning.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
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

    private final Map<String, List<Person>> peopleByWard;

    public CostShunting(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.payers = new PayerReckoning(reckoning);
        this.programme = reckoning.programme();
        this.peopleByWard = programme.people().stream().collect(Collectors.groupingBy(Person::ward));
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

    /** One person's move against the same programme without it. Months between two price rises are added up first. */
    private final class Comparison {

        private final Person person;
        private final int number;
        private final Ward ward;
        private final String decides;
        private final long[] variable;
        private final long[] step;
        private final long[] fixed;
        private final long[] support;

        Comparison(Person person, int number, Ward ward) {
            this.person = person;
            this.number = number;
            this.ward = ward;
            this.decides = person.decisionMaker().orElseThrow();
            int prices = reckoning.horizon().aprils(programme.horizonMonths() - 1) + 1;
            this.variable = new long[prices];
            this.step = new long[prices];
            this.fixed = new long[prices];
            this.support = new long[prices];
        }

        Effect effect() {
            addUp();
            Fraction all = Fraction.of(oneOffs());
            Fraction own = Fraction.NOUGHT;
            for (int price = 0; price < variable.length; price++) {
                Fraction hospital = reckoning.rates().inpatientAfter(price);
                Fraction living = person.movesHome() ? reckoning.rates().communityAfter(price) : hospital;
                all = all.plus(hospital.times(variable[price] + step[price] + fixed[price]))
                        .plus(living.times(support[price]))
                        .reduced();
                own = own.plus(hospital.times(ownHospital(price)))
                        .plus(living.times(share()).times(support[price]))
                        .reduced();
            }
            return new Effect(person.ref(), all, own);
        }

        private void addUp() {
            Programme alone = wardAlone();
            InpatientCost with = InpatientCost.asPeopleMove(alone);
            InpatientCost without =
                    InpatientCost.asPeopleMove(alone.withPerson(person.ref(), one -> one.movingOn(Optional.empty())));
            for (int t = 0; t < programme.horizonMonths(); t++) {
                int price = reckoning.horizon().aprils(t);
                WardMonth moved = with.month(t).wards().get(0);
                WardMonth stayed = without.month(t).wards().get(0);
                variable[price] += moved.variablePence() - stayed.variablePence();
                step[price] += moved.stepPence() - stayed.stepPence();
                fixed[price] -= fixedSaved.get(ward.site())[t];
                support[price] += reckoning.support(number, t).pence();
            }
        }

        /** The ward and its site, and nothing else: a move changes no other ward. */
        private Programme wardAlone() {
            return new Programme(
                    programme.name(),
                    programme.firstMonth(),
                    programme.horizonMonths(),
                    programme.uplift(),
                    programme.discountRatePercent(),
                    programme.sites().stream()
                            .filter(one -> one.ref().equals(ward.site()))
                            .toList(),
                    List.of(ward),
                    peopleByWard.get(ward.ref()),
                    List.of(),
                    List.of());
        }

        private long oneOffs() {
            return person.oneOffs().stream()
                    .filter(item -> !item.capital() && reckoning.horizon().holds(item.month()))
                    .mapToLong(OneOff::amountPence)
                    .sum();
        }

        /** What of the hospital's change falls on the payer that decides, before prices rise. */
        private Fraction ownHospital(int price) {
            return Fraction.of(person.hospitalPayer().equals(decides) ? variable[price] : 0)
                    .plus(headShare(payers.wardHeads(ward.ref())).times(step[price]))
                    .plus(headShare(payers.siteHeads(ward.site())).times(fixed[price]));
        }

        private Fraction headShare(SortedMap<String, Integer> heads) {
            int everybody = heads.values().stream().mapToInt(Integer::intValue).sum();
            return Fraction.of(heads.getOrDefault(decides, 0), everybody);
        }

        private Fraction share() {
            return person.payerShares().stream()
                    .filter(one -> one.payer().equals(decides))
                    .map(one -> Fraction.ofPercent(one.percent()))
                    .reduce(Fraction.NOUGHT, Fraction::plus);
        }
    }
}
