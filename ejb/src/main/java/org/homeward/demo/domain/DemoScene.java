package org.homeward.demo.domain;

/** The scenes of the demonstration's story in their order, and how many days ago each happened. */
public enum DemoScene {
    PEOPLE(80),
    PLANS(79),
    HALLOW_VALE_PUBLISHED(70),
    HALLOW_VALE_BIDS(60),
    HALLOW_VALE_OPENED(56),
    HALLOW_VALE_APPROVED(50),
    CASTLE_ORRIN_PUBLISHED(48),
    CASTLE_ORRIN_BIDS(36),
    HALLOW_VALE_SIGNED(34),
    CASTLE_ORRIN_OPENED(33),
    THORNLEY_PUBLISHED(30),
    THORNLEY_BIDS(17),
    SALTNEY_PUBLISHED(16),
    THORNLEY_OPENED(14),
    EVENINGS_PUBLISHED(6),
    SALTNEY_BIDS(4),
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
