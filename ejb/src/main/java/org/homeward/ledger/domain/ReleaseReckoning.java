package org.homeward.ledger.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.doublerunning.domain.Destination;
import org.homeward.doublerunning.domain.Fraction;
import org.homeward.doublerunning.domain.Horizon;
import org.homeward.doublerunning.domain.HospitalMonth;
import org.homeward.doublerunning.domain.InpatientCost;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Rates;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.SiteMonth;
import org.homeward.doublerunning.domain.Step;
import org.homeward.doublerunning.domain.Ward;
import org.homeward.doublerunning.domain.WardMonth;
import org.homeward.shared.domain.Money;

/**
 * What confirmed facts release in a month: the parts of the programme's own model, baseline less hospital, and nothing that
 * is not confirmed. A person's move releases the variable cost of the days after it; a step, a closed ward and a closed
 * site release what of the step and fixed cost they end.
 *
 * <p>Prices rise and are rounded once a month, as in the model. What all facts of a month release together is therefore the
 * rounded baseline less the rounded rest; what one more fact releases is by how much that sum grows. Several facts at once
 * share the growth in proportion to their parts, by largest remainder in the order of kind and reference. So the releases of
 * a month always add up to the model's {@code releasedPence} of what is confirmed, in whatever order it was.
 */
public final class ReleaseReckoning {

    private static final BigDecimal ALL = new BigDecimal(100);

    private final Programme programme;
    private final Horizon horizon;
    private final Rates rates;
    private final InpatientCost baseline;
    private final Map<String, Person> people;
    private final Map<String, Ward> wards;
    private final Map<String, Site> sites;

    public ReleaseReckoning(Programme programme) {
        this.programme = programme;
        this.horizon = programme.horizon();
        this.rates = new Rates(programme);
        this.baseline = InpatientCost.ifNobodyMoved(programme);
        this.people = programme.people().stream().collect(Collectors.toMap(Person::ref, Function.identity()));
        this.wards = programme.wards().stream().collect(Collectors.toMap(Ward::ref, Function.identity()));
        this.sites = programme.sites().stream().collect(Collectors.toMap(Site::ref, Function.identity()));
    }

    /**
     * What these facts release in a month, in the order of kind and reference; those that release nothing are left out.
     *
     * @param counted confirmed facts whose releases in this month stand already
     * @param fresh confirmed facts that have released nothing in this month
     */
    public List<ReleaseDraft> releases(
            YearMonth month, Collection<ConfirmedFact> counted, Collection<ConfirmedFact> fresh) {
        if (!horizon.holds(month)) {
            return List.of();
        }
        HospitalMonth whole = baseline.month(horizon.number(month));
        List<ConfirmedFact> known = new ArrayList<>(ofThisProgramme(counted));
        List<ConfirmedFact> releasing = new ArrayList<>();
        List<Long> parts = new ArrayList<>();
        long before = raw(whole, month, known);
        long sum = before;
        for (ConfirmedFact fact : inOrder(ofThisProgramme(fresh))) {
            long part = fact.kind() == FactKind.MOVE
                    ? variable(fact, month)
                    : growthOfPlaces(whole, month.atDay(1), known, fact);
            known.add(fact);
            if (part > 0) {
                releasing.add(fact);
                parts.add(part);
            }
            sum = Math.addExact(sum, part);
        }
        if (releasing.isEmpty()) {
            return List.of();
        }
        long growth = released(whole, month, sum) - released(whole, month, before);
        List<Money> shares = Money.ofPence(growth).shareOut(parts);
        List<ReleaseDraft> drafts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).pence() > 0) {
                drafts.add(draft(releasing.get(i), month, shares.get(i).pence()));
            }
        }
        return drafts;
    }

    /** Everything that these facts release in a month, at its prices and rounded as the model rounds. */
    public long releasedPence(YearMonth month, Collection<ConfirmedFact> facts) {
        if (!horizon.holds(month)) {
            return 0;
        }
        HospitalMonth whole = baseline.month(horizon.number(month));
        return released(whole, month, raw(whole, month, ofThisProgramme(facts)));
    }

    private long released(HospitalMonth whole, YearMonth month, long raw) {
        Fraction rate = rates.inpatient(horizon.number(month));
        return Math.subtractExact(
                rate.times(whole.pence()).halfUp(),
                rate.times(Math.subtractExact(whole.pence(), raw)).halfUp());
    }

    /** At the prices of the first month. */
    private long raw(HospitalMonth whole, YearMonth month, List<ConfirmedFact> facts) {
        long sum = places(whole, month.atDay(1), facts);
        for (ConfirmedFact fact : facts) {
            if (fact.kind() == FactKind.MOVE) {
                sum = Math.addExact(sum, variable(fact, month));
            }
        }
        return sum;
    }

    private long growthOfPlaces(HospitalMonth whole, LocalDate first, List<ConfirmedFact> known, ConfirmedFact fact) {
        List<ConfirmedFact> with = new ArrayList<>(known);
        with.add(fact);
        return places(whole, first, with) - places(whole, first, known);
    }

    /** Step cost of wards and fixed cost of sites. */
    private long places(HospitalMonth whole, LocalDate first, List<ConfirmedFact> facts) {
        List<ConfirmedFact> ofPlaces =
                facts.stream().filter(fact -> fact.kind() != FactKind.MOVE).toList();
        long sum = 0;
        for (WardMonth ward : whole.wards()) {
            sum = Math.addExact(sum, step(ward, first, ofPlaces));
        }
        for (SiteMonth site : whole.sites()) {
            sum = Math.addExact(sum, fixed(site, first, ofPlaces));
        }
        return sum;
    }

    /** A programme may have changed since a fact was confirmed: what it no longer has releases nothing more. */
    private List<ConfirmedFact> ofThisProgramme(Collection<ConfirmedFact> facts) {
        return facts.stream().filter(fact -> !behind(fact).isEmpty()).toList();
    }

    private long variable(ConfirmedFact move, YearMonth month) {
        Ward ward = wards.get(people.get(move.subject()).ward());
        long from = Math.max(move.on().toEpochDay(), month.atDay(1).toEpochDay());
        long days = Math.max(0, month.plusMonths(1).atDay(1).toEpochDay() - from);
        return Math.multiplyExact(days, ward.variablePerBedDayPence());
    }

    private long step(WardMonth asItWas, LocalDate first, Collection<ConfirmedFact> facts) {
        Ward ward = wards.get(asItWas.ward());
        if (asItWas.held()) {
            return 0;
        }
        BigDecimal share = facts.stream()
                .filter(fact -> fact.subject().equals(ward.ref()) && !fact.on().isAfter(first))
                .map(fact -> share(fact, ward))
                .reduce(asItWas.releasedPercent(), BigDecimal::max);
        long retained = Fraction.of(asItWas.stepTwelfthPence())
                .times(Fraction.ofPercent(ALL.subtract(share)))
                .halfUp();
        return asItWas.stepPence() - retained;
    }

    private static BigDecimal share(ConfirmedFact fact, Ward ward) {
        return switch (fact.kind()) {
            case WARD_CLOSED -> ALL;
            case STEP -> shareAt(ward, fact.occupied().orElse(Integer.MAX_VALUE));
            default -> BigDecimal.ZERO;
        };
    }

    /** The largest share among the steps that so few people reach; nought where they reach none. */
    public static BigDecimal shareAt(Ward ward, int occupied) {
        return ward.steps().stream()
                .filter(step -> step.occupiedAtMost() >= occupied)
                .map(Step::releasedPercent)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private long fixed(SiteMonth asItWas, LocalDate first, Collection<ConfirmedFact> facts) {
        int lag = sites.get(asItWas.site()).releaseLagMonths();
        boolean ended = facts.stream()
                .anyMatch(fact -> fact.kind() == FactKind.SITE_CLOSED
                        && fact.subject().equals(asItWas.site())
                        && !first.isBefore(fact.on().plusMonths(lag)));
        return ended ? asItWas.fixedPence() : 0;
    }

    private ReleaseDraft draft(ConfirmedFact fact, YearMonth month, long pence) {
        List<Person> people = behind(fact);
        int home = (int) people.stream()
                .filter(person -> person.destination()
                        .filter(to -> to == Destination.OTHER_HOSPITAL)
                        .isEmpty())
                .count();
        return new ReleaseDraft(
                fact,
                month,
                part(fact),
                fact.kind() == FactKind.MOVE ? people.get(0).ward() : fact.subject(),
                pence,
                reinvestable(pence, home, people.size()),
                people.stream().map(Person::ref).toList(),
                home);
    }

    private static ReleasePart part(ConfirmedFact fact) {
        return switch (fact.kind()) {
            case MOVE -> ReleasePart.VARIABLE;
            case STEP, WARD_CLOSED -> ReleasePart.STEP;
            case SITE_CLOSED -> ReleasePart.FIXED;
        };
    }

    /** In the proportion of people who do not go to another hospital, rounded down. */
    static long reinvestable(long pence, int home, int people) {
        return Money.ofPence(pence)
                .fraction(BigInteger.valueOf(home), BigInteger.valueOf(people), RoundingMode.DOWN)
                .pence();
    }

    /** Who stands behind what a fact releases: the person who moved, or who lived on the ward or site at the start. */
    public List<Person> behind(ConfirmedFact fact) {
        return switch (fact.kind()) {
            case MOVE ->
                Optional.ofNullable(people.get(fact.subject())).stream().toList();
            case STEP, WARD_CLOSED ->
                programme.people().stream()
                        .filter(person -> person.ward().equals(fact.subject()))
                        .toList();
            case SITE_CLOSED -> ofSite(fact.subject());
        };
    }

    private List<Person> ofSite(String site) {
        return programme.people().stream()
                .filter(person -> wards.get(person.ward()).site().equals(site))
                .toList();
    }

    private static List<ConfirmedFact> inOrder(Collection<ConfirmedFact> facts) {
        return facts.stream()
                .sorted(Comparator.comparing(ConfirmedFact::kind)
                        .thenComparing(ConfirmedFact::on)
                        .thenComparing(ConfirmedFact::subject)
                        .thenComparing(ConfirmedFact::ref))
                .collect(Collectors.toList());
    }
}
