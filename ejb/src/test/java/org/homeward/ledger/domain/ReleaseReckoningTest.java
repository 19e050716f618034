package org.homeward.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.homeward.doublerunning.domain.Destination;
import org.homeward.doublerunning.domain.InpatientCost;
import org.homeward.doublerunning.domain.OtherOccupants;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.ProfileMonth;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Reckoning;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.Step;
import org.homeward.doublerunning.domain.Uplift;
import org.homeward.doublerunning.domain.Ward;
import org.junit.jupiter.api.Test;

class ReleaseReckoningTest {

    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    static Person person(String ref, String ward, LocalDate moves, Destination to) {
        return new Person(
                ref,
                ward,
                "NHS",
                Optional.empty(),
                Optional.ofNullable(moves),
                Optional.ofNullable(to),
                Optional.of(210_000L),
                List.of(),
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The second worked example of the design: two wards of one site, and seven people. */
    static Programme twoWards(Destination lastOfA) {
        List<Person> people = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            people.add(person("B" + i, "B", LocalDate.of(2026, 7, 1), Destination.SUPPORTED_LIVING));
        }
        people.add(person("A1", "A", LocalDate.of(2026, 8, 16), Destination.OWN_HOME));
        people.add(person("A2", "A", LocalDate.of(2026, 8, 16), Destination.OWN_HOME));
        people.add(person("A3", "A", LocalDate.of(2026, 11, 1), Destination.OWN_HOME));
        people.add(person("A4", "A", LocalDate.of(2026, 11, 1), lastOfA));
        return new Programme(
                "Two wards",
                APRIL,
                24,
                Uplift.NONE,
                new BigDecimal("3.5"),
                List.of(new Site("S", "Site", 120_000_000, 2)),
                List.of(
                        new Ward(
                                "A",
                                "S",
                                4,
                                60_000_000,
                                List.of(new Step(2, new BigDecimal(30))),
                                10_000,
                                List.of(),
                                Optional.empty()),
                        new Ward("B", "S", 4, 48_000_000, List.of(), 9_000, List.of(), Optional.empty())),
                people,
                List.of(),
                List.of());
    }

    static ConfirmedFact fact(FactKind kind, String subject, LocalDate on, Integer occupied) {
        return new ConfirmedFact(0, kind + subject + on, kind, subject, on, Optional.ofNullable(occupied));
    }

    /** Every fact that the programme's plan leads to. */
    static List<ConfirmedFact> allFacts(Programme programme) {
        List<ConfirmedFact> facts = new ArrayList<>();
        InpatientCost cost = InpatientCost.asPeopleMove(programme);
        programme
                .people()
                .forEach(person ->
                        person.moveDate().ifPresent(day -> facts.add(fact(FactKind.MOVE, person.ref(), day, null))));
        for (Ward ward : programme.wards()) {
            Optional<LocalDate> closes = cost.occupancy(ward.ref()).closes();
            BigDecimal share = BigDecimal.ZERO;
            for (YearMonth month : programme.horizon().all()) {
                int occupied = cost.occupancy(ward.ref()).all(month.atDay(1));
                BigDecimal now = ReleaseReckoning.shareAt(ward, occupied);
                boolean closed =
                        closes.filter(day -> !day.isAfter(month.atDay(1))).isPresent();
                if (!closed && now.compareTo(share) > 0) {
                    facts.add(fact(FactKind.STEP, ward.ref(), month.atDay(1), occupied));
                    share = now;
                }
            }
            closes.ifPresent(day -> facts.add(fact(FactKind.WARD_CLOSED, ward.ref(), day, null)));
        }
        for (Site site : programme.sites()) {
            cost.siteCloses(site).ifPresent(day -> facts.add(fact(FactKind.SITE_CLOSED, site.ref(), day, null)));
        }
        return facts;
    }

    private static long sum(List<ReleaseDraft> drafts) {
        return drafts.stream().mapToLong(ReleaseDraft::releasedPence).sum();
    }

    @Test
    void theWorkedExampleIsReleasedToThePenny() {
        Programme programme = twoWards(Destination.OWN_HOME);
        ReleaseReckoning reckoning = new ReleaseReckoning(programme);
        List<ConfirmedFact> facts = allFacts(programme);
        assertEquals(4_837_000, sum(reckoning.releases(YearMonth.of(2026, 7), List.of(), facts)));
        assertEquals(5_157_000, sum(reckoning.releases(YearMonth.of(2026, 8), List.of(), facts)));
        assertEquals(6_910_000, sum(reckoning.releases(YearMonth.of(2026, 9), List.of(), facts)));
        assertEquals(21_077_000, sum(reckoning.releases(YearMonth.of(2027, 1), List.of(), facts)));
    }

    @Test
    void aPersonsMoveReleasesOnlyThatPersonsDays() {
        ReleaseReckoning reckoning = new ReleaseReckoning(twoWards(Destination.OWN_HOME));
        ConfirmedFact move = fact(FactKind.MOVE, "A1", LocalDate.of(2026, 8, 16), null);
        List<ReleaseDraft> august = reckoning.releases(YearMonth.of(2026, 8), List.of(), List.of(move));
        assertEquals(16 * 10_000, august.get(0).releasedPence());
        assertEquals(16 * 10_000, august.get(0).reinvestablePence());
        assertEquals("A", august.get(0).place());
        assertTrue(reckoning
                .releases(YearMonth.of(2026, 7), List.of(), List.of(move))
                .isEmpty());
        assertTrue(reckoning
                .releases(YearMonth.of(2028, 4), List.of(), List.of(move))
                .isEmpty());
    }

    @Test
    void whatFollowsAPersonToAnotherHospitalIsNotReinvestable() {
        ReleaseReckoning reckoning = new ReleaseReckoning(twoWards(Destination.OTHER_HOSPITAL));
        YearMonth december = YearMonth.of(2026, 12);
        ConfirmedFact move = fact(FactKind.MOVE, "A4", LocalDate.of(2026, 11, 1), null);
        ReleaseDraft own =
                reckoning.releases(december, List.of(), List.of(move)).get(0);
        assertEquals(31 * 10_000, own.releasedPence());
        assertEquals(0, own.reinvestablePence());
        ConfirmedFact closed = fact(FactKind.WARD_CLOSED, "A", LocalDate.of(2026, 11, 1), null);
        ReleaseDraft ward =
                reckoning.releases(december, List.of(), List.of(closed)).get(0);
        assertEquals(5_000_000, ward.releasedPence());
        assertEquals(3_750_000, ward.reinvestablePence(), "three of four people");
        ConfirmedFact site = fact(FactKind.SITE_CLOSED, "S", LocalDate.of(2026, 11, 1), null);
        ReleaseDraft fixed = reckoning
                .releases(YearMonth.of(2027, 1), List.of(), List.of(site))
                .get(0);
        assertEquals(10_000_000, fixed.releasedPence());
        assertEquals(8_571_428, fixed.reinvestablePence(), "six of seven people, rounded down");
        assertTrue(reckoning.releases(december, List.of(), List.of(site)).isEmpty(), "the lag of two months");
    }

    @Test
    void aWardThatClosesAfterAStepReleasesTheRest() {
        ReleaseReckoning reckoning = new ReleaseReckoning(twoWards(Destination.OWN_HOME));
        YearMonth december = YearMonth.of(2026, 12);
        ConfirmedFact step = fact(FactKind.STEP, "A", LocalDate.of(2026, 9, 1), 2);
        ConfirmedFact closed = fact(FactKind.WARD_CLOSED, "A", LocalDate.of(2026, 11, 1), null);
        assertEquals(1_500_000, sum(reckoning.releases(december, List.of(), List.of(step))));
        assertEquals(3_500_000, sum(reckoning.releases(december, List.of(step), List.of(closed))));
        assertEquals(5_000_000, sum(reckoning.releases(december, List.of(), List.of(closed))));
        assertTrue(reckoning.releases(december, List.of(closed), List.of(step)).isEmpty());
    }

    /** Whatever the programme and in whatever order facts are confirmed: the releases of a month make the model's sum. */
    @Property(tries = 300)
    void theReleasesOfAMonthMakeTheModelsSum(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random chance = new Random(seed);
        Programme programme = any(chance);
        ReleaseReckoning reckoning = new ReleaseReckoning(programme);
        List<ConfirmedFact> facts = allFacts(programme);
        Collections.shuffle(facts, chance);
        for (ProfileMonth month : new Reckoning(programme).profile().months()) {
            List<ConfirmedFact> counted = new ArrayList<>();
            long released = 0;
            int at = 0;
            while (at < facts.size()) {
                int next = Math.min(facts.size(), at + 1 + chance.nextInt(facts.size()));
                List<ConfirmedFact> fresh = facts.subList(at, next);
                for (ReleaseDraft draft : reckoning.releases(month.month(), counted, fresh)) {
                    released += draft.releasedPence();
                    assertTrue(draft.reinvestablePence() >= 0 && draft.reinvestablePence() <= draft.releasedPence());
                }
                counted.addAll(fresh);
                assertEquals(reckoning.releasedPence(month.month(), counted), released, month.month()::toString);
                at = next;
            }
            assertEquals(month.releasedPence(), released, () -> month.month() + " of " + programme);
        }
    }

    private static Programme any(Random chance) {
        List<Site> sites = new ArrayList<>();
        List<Ward> wards = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        int months = 1 + chance.nextInt(30);
        for (int s = 0; s <= chance.nextInt(2); s++) {
            sites.add(new Site("S" + s, "Site", chance.nextInt(100_000_000), chance.nextInt(4)));
            for (int w = 0; w <= chance.nextInt(3); w++) {
                String ref = "W" + s + w;
                wards.add(ward(ref, "S" + s, chance));
                for (int p = 0; p < chance.nextInt(5); p++) {
                    boolean stays = chance.nextInt(8) == 0;
                    people.add(person(
                            "P" + s + w + p,
                            ref,
                            stays ? null : APRIL.atDay(2).plusDays(chance.nextInt(400)),
                            stays ? null : Destination.values()[chance.nextInt(5)]));
                }
            }
        }
        return new Programme(
                "Any",
                APRIL,
                months,
                new Uplift(new BigDecimal(chance.nextInt(700)).movePointLeft(2), BigDecimal.ONE, BigDecimal.ONE),
                BigDecimal.ONE,
                sites,
                wards,
                people,
                List.of(),
                List.of());
    }

    private static Ward ward(String ref, String site, Random chance) {
        List<Step> steps = new ArrayList<>();
        int share = 0;
        for (int occupied = 5; occupied >= 0; occupied--) {
            if (chance.nextInt(3) == 0) {
                share = Math.min(100, share + 1 + chance.nextInt(50));
                steps.add(new Step(occupied, new BigDecimal(share)));
            }
        }
        List<OtherOccupants> others = chance.nextInt(3) > 0
                ? List.of()
                : List.of(new OtherOccupants(
                        1 + chance.nextInt(2),
                        chance.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(APRIL.atDay(1).plusDays(chance.nextInt(400)))));
        return new Ward(
                ref,
                site,
                9,
                chance.nextInt(70_000_000),
                steps,
                chance.nextInt(50_000),
                others,
                chance.nextInt(3) > 0
                        ? Optional.empty()
                        : Optional.of(APRIL.atDay(1).plusDays(chance.nextInt(500))));
    }
}
