package org.homeward.doublerunning.domain;

import static org.homeward.doublerunning.domain.Destination.OTHER_HOSPITAL;
import static org.homeward.doublerunning.domain.Destination.OWN_HOME;
import static org.homeward.doublerunning.domain.Destination.SHARED_LIVES;
import static org.homeward.doublerunning.domain.Destination.SUPPORTED_LIVING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programmes whose every figure was reckoned outside this code. */
final class Examples {

    static final BigDecimal DISCOUNT = new BigDecimal("3.5");

    private Examples() {}

    static Step step(int occupiedAtMost, String percent) {
        return new Step(occupiedAtMost, new BigDecimal(percent));
    }

    static OtherOccupants others(int people, String leave) {
        return new OtherOccupants(people, Optional.ofNullable(leave).map(LocalDate::parse));
    }

    static Uplift uplift(String inpatient, String community, String funding) {
        return new Uplift(new BigDecimal(inpatient), new BigDecimal(community), new BigDecimal(funding));
    }

    /** One site, two wards, seven people: one ward closes in July, the other in November. */
    static Programme twoWards() {
        Stream<APerson> fromA = Stream.of("A1:2026-08-16", "A2:2026-08-16", "A3:2026-11-01", "A4:2026-11-01")
                .map(who -> person("A", "ICB", who).paidBy("ICB", "50", "COUNCIL", "50"));
        Stream<APerson> fromB = Stream.of("B1:2026-07-01", "B2:2026-07-01", "B3:2026-07-01")
                .map(who -> person("B", "NHSE", who).paidBy("COUNCIL", "100"));
        return new Programme(
                "Two wards",
                YearMonth.of(2026, 4),
                24,
                Uplift.NONE,
                DISCOUNT,
                List.of(new Site("S", "S", 1_200_000_00, 2)),
                List.of(
                        new Ward("A", "S", 4, 600_000_00, List.of(step(2, "30")), 100_00, List.of(), Optional.empty()),
                        new Ward("B", "S", 4, 480_000_00, List.of(), 90_00, List.of(), Optional.empty())),
                Stream.concat(fromA, fromB).map(APerson::person).toList(),
                List.of(),
                List.of(new FundingLine(
                        "T",
                        "transformation grant",
                        "NHSE",
                        20_000_00,
                        YearMonth.of(2026, 6),
                        YearMonth.of(2026, 12),
                        false,
                        false)));
    }

    private static APerson person(String ward, String payer, String refAndDay) {
        String[] parts = refAndDay.split(":");
        return APerson.on(ward, parts[0], payer)
                .moves(parts[1], OWN_HOME, 2_100_00)
                .transition(14);
    }

    /** Two sites, three wards, six people, with everything that the model has. Its months lie beside the tests. */
    static Programme harbour() {
        return new Programme(
                "Harbour House and Mill Lane",
                YearMonth.of(2026, 10),
                48,
                uplift("2.5", "4.1", "0"),
                DISCOUNT,
                List.of(
                        new Site("HARBOUR", "Harbour House", 987_654_31, 3),
                        new Site("MILL", "Mill Lane", 400_000_00, 0)),
                harbourWards(),
                harbourPeople().stream().map(APerson::person).toList(),
                List.of(new Scheme(
                        "INTENSIVE",
                        365_000_01,
                        YearMonth.of(2026, 12),
                        6,
                        APerson.shares("ICB", "70", "COUNCIL", "30"))),
                List.of(
                        funding("GRANT", "transformation grant", "NHSE", 40_000_00, "2026-12", "2027-11", false),
                        funding("MATCH", "match", "ICB", 25_000_00, "2027-01", "2027-12", false),
                        funding("HOMES", "capital grant", "NHSE", 43_750_00, "2027-02", "2027-03", true)));
    }

    private static List<Ward> harbourWards() {
        return List.of(
                new Ward(
                        "TERN",
                        "HARBOUR",
                        6,
                        700_000_00,
                        List.of(step(3, "25"), step(1, "62.5")),
                        114_50,
                        List.of(others(1, "2027-09-15")),
                        Optional.empty()),
                new Ward(
                        "HERON",
                        "HARBOUR",
                        4,
                        510_000_01,
                        List.of(),
                        98_90,
                        List.of(),
                        Optional.of(LocalDate.of(2027, 12, 1))),
                new Ward("WREN", "MILL", 3, 333_333_33, List.of(), 200_05, List.of(), Optional.empty()));
    }

    private static List<APerson> harbourPeople() {
        return List.of(
                APerson.on("TERN", "T-1", "ICB")
                        .decidedBy("ICB")
                        .moves("2027-03-08", OWN_HOME, 3_100_00)
                        .costs(2_640_00, "2027-09-01")
                        .transition(21)
                        .paidBy("COUNCIL", "60", "ICB", "40")
                        .once("2027-02", 12_500_00, true)
                        .once("2027-02", 3_500_00, false)
                        .homeReady("2027-02-20"),
                APerson.on("TERN", "T-2", "ICB")
                        .decidedBy("ICB")
                        .moves("2027-06-01", SUPPORTED_LIVING, 2_450_50)
                        .transition(14)
                        .paidBy("COUNCIL", "33.33", "ICB", "66.67")
                        .homeReady("2027-05-01"),
                APerson.on("TERN", "T-3", "NHSE").decidedBy("NHSE").moves("2027-05-17", OTHER_HOSPITAL, 4_200_00),
                APerson.on("HERON", "H-1", "NHSE")
                        .decidedBy("NHSE")
                        .moves("2027-02-28", SHARED_LIVES, 980_00)
                        .until("2029-11-20")
                        .transition(30)
                        .paidBy("COUNCIL", "100")
                        .once("2027-03", 899_99, false)
                        .homeReady("2027-01-31"),
                APerson.on("HERON", "H-2", "NHSE")
                        .decidedBy("NHSE")
                        .moves("2027-10-04", OWN_HOME, 3_777_77)
                        .transition(7)
                        .paidBy("COUNCIL", "50", "ICB", "50")
                        .once("2027-09", 75_000_00, true)
                        .homeReady("2027-09-13"),
                APerson.on("WREN", "W-1", "ICB")
                        .decidedBy("ICB")
                        .moves("2028-02-29", OWN_HOME, 2_999_99)
                        .transition(28)
                        .paidBy("COUNCIL", "100")
                        .homeReady("2028-02-01"));
    }

    static FundingLine funding(
            String ref, String kind, String payer, long perMonth, String first, String last, boolean capital) {
        return new FundingLine(
                ref, kind, payer, perMonth, YearMonth.parse(first), YearMonth.parse(last), capital, false);
    }
}
