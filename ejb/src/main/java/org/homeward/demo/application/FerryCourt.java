package org.homeward.demo.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.Destination;
import org.homeward.doublerunning.domain.OtherOccupants;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Share;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.Uplift;
import org.homeward.doublerunning.domain.Ward;

/**
 * A second invented hospital, of which two people will move. The ward stays open for others, so little is released; for one
 * of the two, the payer that decides the move pays nothing afterwards while all together pay more. Nothing settles it yet.
 */
final class FerryCourt {

    private static final String WARD = "Elm";

    private FerryCourt() {}

    /** The programme as it is planned on a day. */
    static Programme programme(LocalDate planned) {
        return new Programme(
                "Two people leave Ferry Court",
                YearMonth.from(planned),
                24,
                new Uplift(new BigDecimal("3.2"), new BigDecimal("4.1"), new BigDecimal("2")),
                new BigDecimal("3.5"),
                List.of(new Site("Ferry", "Ferry Court", 62_000_000, 3)),
                List.of(new Ward(
                        WARD,
                        "Ferry",
                        6,
                        54_000_000,
                        List.of(),
                        19_500,
                        List.of(new OtherOccupants(4, Optional.empty())),
                        Optional.empty())),
                List.of(
                        person("E-1", MarloweHouse.SPECIALISED, planned.plusDays(130), 292_000, 6, 60),
                        person("E-2", MarloweHouse.BOARD, planned.plusDays(160), 114_000, 2, 50)),
                List.of(),
                List.of());
    }

    /** Somebody whose move the payer in hospital decides; after it the council pays so many per cent, the board the rest. */
    private static Person person(String ref, String payer, LocalDate moves, long perWeek, int years, int council) {
        return new Person(
                ref,
                WARD,
                payer,
                Optional.of(payer),
                Optional.of(moves),
                Optional.of(Destination.SUPPORTED_LIVING),
                Optional.of(perWeek),
                List.of(),
                Optional.empty(),
                14,
                List.of(
                        new Share(MarloweHouse.COUNCIL, new BigDecimal(council)),
                        new Share(MarloweHouse.BOARD, new BigDecimal(100 - council))),
                List.of(),
                Optional.of(moves.minusDays(7)),
                Optional.of(moves.minusYears(years)));
    }
}
