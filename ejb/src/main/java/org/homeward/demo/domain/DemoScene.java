package org.homeward.demo.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The scenes of the demonstration's story in their order, and how many days ago each happened. */
public enum DemoScene {
    PEOPLE(112),
    PLANS(111),
    HALLOW_VALE_PUBLISHED(106),
    HALLOW_VALE_BIDS(96),
    HALLOW_VALE_OPENED(92),
    HALLOW_VALE_APPROVED(86),
    MONEY_PLANNED(78),
    HALLOW_VALE_SIGNED(70),
    HALLOW_VALE_BEGINS(70),
    KITCHEN_FAILS(69),
    KITCHEN_ANSWERS(62),
    PROVIDERS_SPEAK(58),
    /** Providers report every other week, so that no report is late. */
    FIRST_REPORTS(57),
    OTHERS_PUBLISHED(50),
    CASTLE_ORRIN_PUBLISHED(48),
    KITCHEN_EXCEPTIONS(47),
    SECOND_REPORTS(44),
    OTHERS_BID(42),
    CASTLE_ORRIN_BIDS(36),
    MONEY_CONFIRMED(36),
    OTHERS_OPENED(35),
    KITCHEN_PUTS_RIGHT(34),
    CASTLE_ORRIN_OPENED(33),
    THIRD_REPORTS(31),
    THORNLEY_PUBLISHED(30),
    OTHERS_DECIDED(29),
    MONEY_REINVESTED(28),
    OTHERS_TURN(25),
    FOURTH_REPORTS(18),
    THORNLEY_BIDS(17),
    SALTNEY_PUBLISHED(16),
    THORNLEY_OPENED(14),
    KITCHEN_DISPUTE_DECIDED(12),
    OTHERS_SETTLED(8),
    MONEY_BOOKED(8),
    HALLOW_VALE_SPEAKS(7),
    EVENINGS_PUBLISHED(6),
    LATEST_REPORTS(6),
    HALLOW_VALE_NOTICE(5),
    SALTNEY_BIDS(4),
    MONEY_WAITS(3),
    CASTLE_ORRIN_APPROVED(2),
    /** The last scene gives people their passwords, which are known to nobody before. */
    TODAY(0);

    /** The scenes in which providers report. */
    public static final Set<DemoScene> REPORTS = Collections.unmodifiableSet(
            EnumSet.of(FIRST_REPORTS, SECOND_REPORTS, THIRD_REPORTS, FOURTH_REPORTS, LATEST_REPORTS));

    private final int daysAgo;

    DemoScene(int daysAgo) {
        this.daysAgo = daysAgo;
    }

    public int daysAgo() {
        return daysAgo;
    }
}
