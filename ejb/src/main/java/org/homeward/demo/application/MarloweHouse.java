package org.homeward.demo.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.AgreementDraft;
import org.homeward.doublerunning.domain.AgreementKind;
import org.homeward.doublerunning.domain.Destination;
import org.homeward.doublerunning.domain.FundingLine;
import org.homeward.doublerunning.domain.OneOff;
import org.homeward.doublerunning.domain.OtherOccupants;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Scheme;
import org.homeward.doublerunning.domain.Share;
import org.homeward.doublerunning.domain.SignOffDraft;
import org.homeward.doublerunning.domain.Site;
import org.homeward.doublerunning.domain.Step;
import org.homeward.doublerunning.domain.Uplift;
import org.homeward.doublerunning.domain.Ward;

/** The invented hospital of the story: two wards, sixteen people, and the plan by which they go home. */
final class MarloweHouse {

    static final String NAME = "Homes from Marlowe House";
    static final String WILLOW = "Willow";
    static final String ROWAN = "Rowan";
    static final String GRANT = "Grant";

    /** With so many people on Willow, a quarter of its team is needed no more. */
    static final int STEP_AT = 5;

    /** Whom somebody enters by mistake. */
    static final String SLIP = "R-5";

    /** Whose move turns out not to have happened. */
    static final String WRONG = "R-6";

    static final String BOARD = "NHS Wenbridge and Marsh ICB";
    static final String COUNCIL = "Wenbridge County Council";
    static final String SPECIALISED = "NHS specialised commissioning";

    /** Days from the plan to each move from Willow, all of which have happened. */
    private static final int[] FROM_WILLOW = {10, 12, 15, 17, 19, 22, 24, 27, 30, 33};

    /** Days from the plan to each move from Rowan. */
    private static final int[] FROM_ROWAN = {41, 66, 70, 110, 130, 150};

    private MarloweHouse() {}

    /** The programme as it is planned on a day. */
    static Programme programme(LocalDate planned) {
        YearMonth first = YearMonth.from(planned).minusMonths(1);
        return new Programme(
                NAME,
                first,
                36,
                new Uplift(new BigDecimal("3.2"), new BigDecimal("4.1"), new BigDecimal("2")),
                new BigDecimal("3.5"),
                List.of(new Site("Marlowe", "Marlowe House", 148_000_000, 2)),
                List.of(
                        new Ward(
                                WILLOW,
                                "Marlowe",
                                10,
                                96_000_000,
                                List.of(new Step(STEP_AT, new BigDecimal(25))),
                                31_500,
                                List.of(),
                                Optional.empty()),
                        new Ward(
                                ROWAN,
                                "Marlowe",
                                8,
                                72_000_000,
                                List.of(new Step(4, new BigDecimal(30))),
                                29_800,
                                List.of(new OtherOccupants(1, Optional.of(planned.plusDays(120)))),
                                Optional.empty())),
                people(planned),
                List.of(new Scheme("Evening team", 41_600_000, first.plusMonths(2), 4, shares(60))),
                List.of(
                        new FundingLine(
                                GRANT,
                                "Transformation grant",
                                SPECIALISED,
                                4_000_000,
                                first.plusMonths(1),
                                first.plusMonths(6),
                                false,
                                false),
                        new FundingLine(
                                "Homes",
                                "Capital grant",
                                BOARD,
                                1_500_000,
                                first.plusMonths(1),
                                first.plusMonths(3),
                                true,
                                false)));
    }

    /** What the board pays the council for support that the council buys. */
    static AgreementDraft agreement(LocalDate planned) {
        return new AgreementDraft(
                Optional.of(AgreementKind.SECTION_256),
                BOARD,
                COUNCIL,
                "The board pays the council for the support of people from Marlowe House, as long as it is needed.",
                Optional.of(planned),
                Optional.empty());
    }

    /** The board has signed; the council has not yet. */
    static SignOffDraft signature(LocalDate day) {
        return new SignOffDraft(BOARD, "Imran Shah, commissioner, for the board", Optional.of(day));
    }

    private static List<Person> people(LocalDate planned) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < FROM_WILLOW.length; i++) {
            Destination to = i % 3 == 0 ? Destination.OWN_HOME : Destination.SUPPORTED_LIVING;
            people.add(person("W-" + (i + 1), WILLOW, planned.plusDays(FROM_WILLOW[i]), to, 268_000 + 9_500L * i));
        }
        for (int i = 0; i < FROM_ROWAN.length; i++) {
            Destination to = i == 0 ? Destination.OTHER_HOSPITAL : Destination.SUPPORTED_LIVING;
            people.add(person("R-" + (i + 1), ROWAN, planned.plusDays(FROM_ROWAN[i]), to, 301_000 + 7_200L * i));
        }
        return people;
    }

    private static Person person(String ref, String ward, LocalDate moves, Destination to, long perWeek) {
        boolean home = to.atHome();
        return new Person(
                ref,
                ward,
                ward.equals(WILLOW) ? BOARD : SPECIALISED,
                Optional.of(BOARD),
                Optional.of(moves),
                Optional.of(to),
                Optional.of(perWeek),
                List.of(),
                Optional.empty(),
                home ? 14 : 0,
                home ? shares(50) : List.of(new Share(SPECIALISED, new BigDecimal(100))),
                home ? List.of(new OneOff(YearMonth.from(moves), 240_000, false)) : List.of(),
                Optional.of(moves.minusDays(10)),
                Optional.of(moves.minusYears(4).minusDays(perWeek % 700)));
    }

    private static List<Share> shares(int board) {
        return List.of(new Share(BOARD, new BigDecimal(board)), new Share(COUNCIL, new BigDecimal(100 - board)));
    }
}
