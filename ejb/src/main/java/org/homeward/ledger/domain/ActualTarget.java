package org.homeward.ledger.domain;

/** What a row of the general ledger may turn out to be. */
public enum ActualTarget {
    /** Funding that came; needs the funding line. */
    FUNDING(true),
    /** Paid for the overlap of hospital and support at home. */
    DOUBLE_RUNNING(false),
    /** Capital. */
    CAPITAL(false),
    /** Paid to a contract or for a scheme that released money was committed to; names it, or one reinvestment. */
    REINVESTMENT(true),
    /** Belongs to something else: kept and not posted. */
    NOT_OURS(false);

    private final boolean aimed;

    ActualTarget(boolean aimed) {
        this.aimed = aimed;
    }

    /** True when it has to say which funding line, contract, scheme or reinvestment. */
    public boolean isAimed() {
        return aimed;
    }
}
