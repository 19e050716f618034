package org.homeward.doublerunning.domain;

/** What settles a cost that moves from one payer to another. */
public enum AgreementKind {
    /** National Health Service Act 2006 s.75: pooled budget, lead commissioning. */
    SECTION_75,
    /** National Health Service Act 2006 s.256: the NHS pays a council. */
    SECTION_256,
    /** Mental Health Act 1983 s.117: aftercare shared by council and board. */
    SECTION_117,
    /** NHS continuing health care: the board pays for all of a person's care. */
    CONTINUING_HEALTH_CARE,
    /** Money that follows a person out of a long stay in hospital (in 2015: "dowry"). */
    MONEY_FOLLOWS_PERSON
}
