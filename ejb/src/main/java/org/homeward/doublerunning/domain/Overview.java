package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A programme as it is looked at: its months, what they are made of, what runs over all of them, and the days on which
 * something changes.
 *
 * @param kinds the hospital's cost of each month by kind
 * @param running the sums over all months
 * @param milestones days on which people move, wards close and fixed cost ends, in order
 */
public record Overview(
        Profile profile, List<HospitalKinds> kinds, List<RunningMonth> running, List<Milestone> milestones) {

    public Overview {
        kinds = List.copyOf(kinds);
        running = List.copyOf(running);
        milestones = List.copyOf(milestones);
    }

    public static Overview of(Reckoning reckoning) {
        Profile profile = reckoning.profile();
        List<HospitalKinds> kinds = new ArrayList<>();
        for (int t = 0; t < reckoning.horizon().months(); t++) {
            kinds.add(kinds(reckoning, t));
        }
        return new Overview(profile, kinds, running(reckoning.programme(), profile), milestones(reckoning));
    }

    private static HospitalKinds kinds(Reckoning reckoning, int t) {
        HospitalMonth month = reckoning.planned().month(t);
        Fraction rate = reckoning.rates().inpatient(t);
        SortedMap<String, Fraction> exact = new TreeMap<>();
        exact.put(
                "fixed",
                rate.times(
                        month.sites().stream().mapToLong(SiteMonth::fixedPence).sum()));
        exact.put(
                "step",
                rate.times(
                        month.wards().stream().mapToLong(WardMonth::stepPence).sum()));
        exact.put(
                "variable",
                rate.times(month.wards().stream()
                        .mapToLong(WardMonth::variablePence)
                        .sum()));
        SortedMap<String, Long> pence = Shares.whole(reckoning.inpatient(reckoning.planned(), t), exact);
        return new HospitalKinds(pence.get("fixed"), pence.get("step"), pence.get("variable"));
    }

    private static List<RunningMonth> running(Programme programme, Profile profile) {
        List<Long> present = NetPresentValue.monthly(profile.months(), programme.discountRatePercent());
        List<RunningMonth> found = new ArrayList<>();
        long needed = 0;
        long funded = 0;
        long balance = 0;
        for (int t = 0; t < profile.months().size(); t++) {
            ProfileMonth month = profile.months().get(t);
            long difference = month.releasedPence() - month.newPence();
            needed += month.doubleRunningPence() - month.freedPence();
            funded += month.fundingPence();
            balance += difference;
            found.add(new RunningMonth(
                    month.month(),
                    month.doubleRunningPence(),
                    month.freedPence(),
                    needed,
                    funded,
                    difference,
                    balance,
                    difference - month.capitalPence(),
                    present.get(t)));
        }
        return found;
    }

    private static List<Milestone> milestones(Reckoning reckoning) {
        Programme programme = reckoning.programme();
        SortedMap<LocalDate, Day> days = new TreeMap<>();
        for (Person person : programme.people()) {
            person.moveDate()
                    .ifPresent(day ->
                            (person.movesHome() ? day(days, day).home : day(days, day).elsewhere).add(person.ref()));
        }
        for (Ward ward : programme.wards()) {
            reckoning
                    .planned()
                    .occupancy(ward.ref())
                    .closes()
                    .ifPresent(day -> day(days, day).wards.add(ward.ref()));
        }
        for (SiteMonth site : reckoning.planned().month(0).sites()) {
            site.unpaidFrom().ifPresent(day -> day(days, day).sites.add(site.site()));
        }
        return days.entrySet().stream()
                .map(entry -> entry.getValue().milestone(entry.getKey()))
                .toList();
    }

    private static Day day(SortedMap<LocalDate, Day> days, LocalDate day) {
        return days.computeIfAbsent(day, key -> new Day());
    }

    /** What happens on a day, while it is gathered. */
    private static final class Day {

        private final List<String> home = new ArrayList<>();
        private final List<String> elsewhere = new ArrayList<>();
        private final List<String> wards = new ArrayList<>();
        private final List<String> sites = new ArrayList<>();

        Milestone milestone(LocalDate day) {
            return new Milestone(day, home, elsewhere, wards, sites);
        }
    }
}
