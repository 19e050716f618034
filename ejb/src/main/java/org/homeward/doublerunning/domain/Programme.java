package org.homeward.doublerunning.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A double-running programme: the wards that are to close, the people who move, what their support costs, and the money
 * for the time in which both are paid. A value; what is wrong with one says {@link ProgrammeCheck}, what is strange in it
 * {@link ProgrammeWarnings}, what it costs {@link Reckoning}.
 *
 * @param firstMonth the month with which it begins
 * @param horizonMonths how many months are reckoned, 1 to 240
 * @param discountRatePercent a year, for the net present value alone
 */
public record Programme(
        String name,
        YearMonth firstMonth,
        int horizonMonths,
        Uplift uplift,
        BigDecimal discountRatePercent,
        List<Site> sites,
        List<Ward> wards,
        List<Person> people,
        List<Scheme> schemes,
        List<FundingLine> funding) {

    public Programme {
        sites = List.copyOf(sites);
        wards = List.copyOf(wards);
        people = List.copyOf(people);
        schemes = List.copyOf(schemes);
        funding = List.copyOf(funding);
    }

    /** The months that are reckoned. */
    public Horizon horizon() {
        return new Horizon(firstMonth, horizonMonths);
    }

    /** The same programme with other people in it. */
    public Programme withPeople(List<Person> others) {
        return new Programme(
                name, firstMonth, horizonMonths, uplift, discountRatePercent, sites, wards, others, schemes, funding);
    }

    /** The same programme with other sites. */
    public Programme withSites(List<Site> others) {
        return new Programme(
                name, firstMonth, horizonMonths, uplift, discountRatePercent, others, wards, people, schemes, funding);
    }

    /** The same programme with other wards. */
    public Programme withWards(List<Ward> others) {
        return new Programme(
                name, firstMonth, horizonMonths, uplift, discountRatePercent, sites, others, people, schemes, funding);
    }

    /** The same programme with other schemes. */
    public Programme withSchemes(List<Scheme> others) {
        return new Programme(
                name, firstMonth, horizonMonths, uplift, discountRatePercent, sites, wards, people, others, funding);
    }

    /** The same programme with other funding. */
    public Programme withFunding(List<FundingLine> others) {
        return new Programme(
                name, firstMonth, horizonMonths, uplift, discountRatePercent, sites, wards, people, schemes, others);
    }

    /** The same programme with one person changed; nothing changes where nobody has the reference. */
    public Programme withPerson(String ref, UnaryOperator<Person> change) {
        return withPeople(people.stream()
                .map(person -> person.ref().equals(ref) ? change.apply(person) : person)
                .toList());
    }

    /** Everybody who pays for a person in hospital, for support after it or for a scheme, by name. */
    public SortedSet<String> payers() {
        SortedSet<String> payers = new TreeSet<>();
        for (Person person : people) {
            payers.add(person.hospitalPayer());
            person.payerShares().forEach(share -> payers.add(share.payer()));
        }
        schemes.forEach(scheme -> scheme.payerShares().forEach(share -> payers.add(share.payer())));
        return payers;
    }
}
