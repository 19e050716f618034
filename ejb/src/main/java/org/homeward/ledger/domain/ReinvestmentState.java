package org.homeward.ledger.domain;

/** How far a reinvestment has come; told by its fund, in {@link #of}. */
public enum ReinvestmentState {
    /** Promised, nothing paid yet. */
    COMMITTED,
    /** Some of it is paid. */
    PARTLY_SPENT,
    /** All of it is paid. */
    SPENT,
    /** Taken back before anything was paid; the money can be committed again. */
    REVERSED;

    public static ReinvestmentState of(Fund fund) {
        if (fund.spentPence() == 0) {
            return fund.committedPence() == 0 ? REVERSED : COMMITTED;
        }
        return fund.committedPence() == 0 ? SPENT : PARTLY_SPENT;
    }
}
