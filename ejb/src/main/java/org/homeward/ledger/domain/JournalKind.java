package org.homeward.ledger.domain;

/** What a journal tells of. Each kind has one template of postings, in {@link Journal}; nothing posts anything else. */
public enum JournalKind {
    /** A funding line is in force in a month. */
    FUNDING_DUE,
    /** Funding came. */
    FUNDING_RECEIVED,
    /** Something was paid for the overlap. */
    DOUBLE_RUNNING_SPENT,
    /** Capital was paid. */
    CAPITAL_SPENT,
    /** Hospital cost ended, as a confirmed fact shows. */
    RELEASE,
    /** Released money was promised to a contract or scheme. */
    COMMITMENT,
    /** What was promised was paid. */
    SPENDING,
    /** An earlier journal is taken back. */
    REVERSAL
}
