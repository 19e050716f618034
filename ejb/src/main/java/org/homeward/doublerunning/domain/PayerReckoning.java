package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What each payer pays before and after. Variable cost belongs to the person's hospital payer. A ward's step cost and a
 * site's fixed cost are split between hospital payers by how many of the programme's people each had there at the start,
 * in whole pence by largest remainder, ties by name; where there was nobody, {@link #OTHER} bears it. Support follows the
 * person's shares, likewise. Then prices rise, and what is left over after rounding goes the same way, so that in each
 * month the payers' sums make the programme's to the penny.
 */
public final class PayerReckoning {

    /** Who bears a ward or site where none of the programme's people lives. */
    public static final String OTHER = "other";

    private final Reckoning reckoning;
    private final Programme programme;
    private final Map<String, SortedMap<String, Integer>> wardHeads = new LinkedHashMap<>();
    private final Map<String, SortedMap<String, Integer>> siteHeads = new LinkedHashMap<>();
    /** Who is on a ward when, for each hospital payer apart: as people move, and if nobody did. */
    private final Map<String, Map<String, Occupancy>> moving = new LinkedHashMap<>();

    private final Map<String, Map<String, Occupancy>> staying = new LinkedHashMap<>();

    public PayerReckoning(Reckoning reckoning) {
        this.reckoning = reckoning;
        this.programme = reckoning.programme();
        Map<String, List<Person>> byWard = programme.people().stream().collect(Collectors.groupingBy(Person::ward));
        programme.sites().forEach(site -> siteHeads.put(site.ref(), new TreeMap<>()));
        programme.wards().forEach(ward -> countHeads(ward, byWard.getOrDefault(ward.ref(), List.of())));
        siteHeads.values().forEach(PayerReckoning::otherWhereNobody);
        wardHeads.values().forEach(PayerReckoning::otherWhereNobody);
    }

    private void countHeads(Ward ward, List<Person> people) {
        LocalDate begins = programme.horizon().begins();
        SortedMap<String, Integer> heads = new TreeMap<>();
        Map<String, Occupancy> asPlanned = new LinkedHashMap<>();
        Map<String, Occupancy> ifStaying = new LinkedHashMap<>();
        people.stream().collect(Collectors.groupingBy(Person::hospitalPayer)).forEach((payer, theirs) -> {
            heads.put(payer, theirs.size());
            asPlanned.put(payer, Occupancy.of(ward, theirs, begins, true));
            ifStaying.put(payer, Occupancy.of(ward, theirs, begins, false));
            siteHeads.get(ward.site()).merge(payer, theirs.size(), Integer::sum);
        });
        wardHeads.put(ward.ref(), heads);
        moving.put(ward.ref(), asPlanned);
        staying.put(ward.ref(), ifStaying);
    }

    private static void otherWhereNobody(SortedMap<String, Integer> heads) {
        if (heads.isEmpty()) {
            heads.put(OTHER, 1);
        }
    }

    /** People at the start of a ward by their hospital payer; one of {@link #OTHER} where there was nobody. */
    public SortedMap<String, Integer> wardHeads(String ward) {
        return new TreeMap<>(wardHeads.get(ward));
    }

    /** People at the start of a site by their hospital payer; one of {@link #OTHER} where there was nobody. */
    public SortedMap<String, Integer> siteHeads(String site) {
        return new TreeMap<>(siteHeads.get(site));
    }

    /** Every payer that can bear a cost, by name, with every month. */
    public List<PayerCost> costs() {
        SortedMap<String, List<PayerMonth>> months = new TreeMap<>();
        payers().forEach(payer -> months.put(payer, new ArrayList<>()));
        for (int t = 0; t < programme.horizonMonths(); t++) {
            YearMonth month = reckoning.horizon().month(t);
            Map<String, Long> before = inpatientBefore(t);
            Map<String, Long> after = inpatientAfter(t);
            Map<String, Long> support = support(t);
            months.forEach((payer, list) -> list.add(new PayerMonth(
                    month,
                    before.getOrDefault(payer, 0L),
                    after.getOrDefault(payer, 0L),
                    support.getOrDefault(payer, 0L))));
        }
        return months.entrySet().stream()
                .map(entry -> new PayerCost(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SortedSet<String> payers() {
        SortedSet<String> payers = programme.payers();
        boolean nobodys = programme.wards().stream()
                        .anyMatch(ward -> ward.stepPerYearPence() > 0
                                && wardHeads.get(ward.ref()).containsKey(OTHER))
                || programme.sites().stream()
                        .anyMatch(site -> site.fixedPerYearPence() > 0
                                && siteHeads.get(site.ref()).containsKey(OTHER));
        if (nobodys) {
            payers.add(OTHER);
        }
        return payers;
    }

    /** What the hospital costs each payer in month {@code t} if nobody moved. */
    public SortedMap<String, Long> inpatientBefore(int t) {
        return inpatient(reckoning.baseline(), staying, t);
    }

    /** What the hospital costs each payer in month {@code t} as people move. */
    public SortedMap<String, Long> inpatientAfter(int t) {
        return inpatient(reckoning.planned(), moving, t);
    }

    private SortedMap<String, Long> inpatient(
            InpatientCost cost, Map<String, Map<String, Occupancy>> occupancies, int t) {
        HospitalMonth hospital = cost.month(t);
        SortedMap<String, Fraction> parts = new TreeMap<>();
        YearMonth month = reckoning.horizon().month(t);
        for (Ward ward : programme.wards()) {
            occupancies.get(ward.ref()).forEach((payer, occupancy) -> {
                long days =
                        occupancy.bedDays(month.atDay(1), month.plusMonths(1).atDay(1));
                add(parts, payer, Fraction.of(Math.multiplyExact(days, ward.variablePerBedDayPence())));
            });
        }
        hospital.wards().forEach(ward -> addAll(parts, Shares.byHead(ward.stepPence(), wardHeads.get(ward.ward()))));
        hospital.sites().forEach(site -> addAll(parts, Shares.byHead(site.fixedPence(), siteHeads.get(site.site()))));
        return risen(parts, reckoning.rates().inpatient(t));
    }

    /** What support costs each payer in month {@code t}: at home, schemes, and in another hospital. */
    public SortedMap<String, Long> support(int t) {
        SortedMap<String, Fraction> home = supports(t, Person::movesHome);
        YearMonth month = reckoning.horizon().month(t);
        for (Scheme scheme : programme.schemes()) {
            Fraction cost = SupportCost.of(scheme, month);
            scheme.payerShares()
                    .forEach(share -> add(home, share.payer(), cost.times(Fraction.ofPercent(share.percent()))));
        }
        SortedMap<String, Long> sums = risen(home, reckoning.rates().community(t));
        risen(supports(t, Person::movesToHospital), reckoning.rates().inpatient(t))
                .forEach((payer, pence) -> sums.merge(payer, pence, Math::addExact));
        return sums;
    }

    private SortedMap<String, Fraction> supports(int t, Predicate<Person> whose) {
        SortedMap<String, Fraction> parts = new TreeMap<>();
        for (int i = 0; i < programme.people().size(); i++) {
            Person person = programme.people().get(i);
            long pence = whose.test(person) ? reckoning.support(i, t).pence() : 0;
            if (pence > 0) {
                addAll(parts, Shares.split(pence, person.payerShares()));
            }
        }
        return parts;
    }

    private static void addAll(SortedMap<String, Fraction> parts, Map<String, Long> more) {
        more.forEach((payer, pence) -> add(parts, payer, Fraction.of(pence)));
    }

    private static void add(SortedMap<String, Fraction> parts, String payer, Fraction more) {
        parts.merge(payer, more, (one, other) -> one.plus(other).reduced());
    }

    /** At the month's prices, in whole pence that make the rounded total. */
    private static SortedMap<String, Long> risen(SortedMap<String, Fraction> parts, Fraction rate) {
        SortedMap<String, Fraction> exact = new TreeMap<>();
        Fraction total = Fraction.NOUGHT;
        for (Map.Entry<String, Fraction> part : parts.entrySet()) {
            exact.put(part.getKey(), part.getValue().times(rate));
            total = total.plus(part.getValue()).reduced();
        }
        return Shares.whole(total.times(rate).halfUp(), exact);
    }
}
