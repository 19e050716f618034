package org.homeward.catalogue.domain;

/** What is rated: the five questions that the regulator asks, and the answer over all. */
public enum RatingDomain {
    OVERALL("Overall", RegulatorColumn.OVERALL_RATING),
    SAFE("Safe", RegulatorColumn.SAFE_RATING),
    EFFECTIVE("Effective", RegulatorColumn.EFFECTIVE_RATING),
    CARING("Caring", RegulatorColumn.CARING_RATING),
    RESPONSIVE("Responsive", RegulatorColumn.RESPONSIVE_RATING),
    WELL_LED("Well-led", RegulatorColumn.WELL_LED_RATING);

    private final String official;
    private final RegulatorColumn column;

    RatingDomain(String official, RegulatorColumn column) {
        this.official = official;
        this.column = column;
    }

    /** The regulator's word. */
    public String official() {
        return official;
    }

    /** Where the regulator's file says it. */
    public RegulatorColumn column() {
        return column;
    }
}
