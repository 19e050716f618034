package org.homeward.demo.domain;

/** The scenes of the demonstration's story in their order, and how many days ago each happened. */
public enum DemoScene {
    PEOPLE(80),
    PLANS(79),
    MONEY_PLANNED(78),
    HALLOW_VALE_PUBLISHED(74),
    HALLOW_VALE_BIDS(64),
    HALLOW_VALE_OPENED(60),
    HALLOW_VALE_APPROVED(54),
    CASTLE_ORRIN_PUBLISHED(48),
    HALLOW_VALE_SIGNED(38),
    HALLOW_VALE_BEGINS(38),
    KITCHEN_FAILS(37),
    CASTLE_ORRIN_BIDS(36),
    MONEY_CONFIRMED(36),
    CASTLE_ORRIN_OPENED(33),
    THORNLEY_PUBLISHED(30),
    KITCHEN_ANSWERS(30),
    MONEY_REINVESTED(28),
    THORNLEY_BIDS(17),
    SALTNEY_PUBLISHED(16),
    THORNLEY_OPENED(14),
    MONEY_BOOKED(8),
    HALLOW_VALE_SPEAKS(7),
    EVENINGS_PUBLISHED(6),
    HALLOW_VALE_REPORTS(6),
    HALLOW_VALE_NOTICE(5),
    SALTNEY_BIDS(4),
    MONEY_WAITS(3),
    CASTLE_ORRIN_APPROVED(2),
    /** The last scene gives people their passwords, which are known to nobody before. */
    TODAY(0);

    private final int daysAgo;

    DemoScene(int daysAgo) {
        this.daysAgo = daysAgo;
    }

    public int daysAgo() {
        return daysAgo;
    }
}
