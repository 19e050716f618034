package org.homeward.ledger.domain;

/**
 * One line of a journal.
 *
 * @param pence positive: debit; negative: credit; never nought
 */
public record Posting(Account account, long pence) {

    public Posting {
        if (pence == 0) {
            throw new IllegalArgumentException("a posting of nothing");
        }
    }

    /** What is written in the debit column; nought for a credit. */
    public long debitPence() {
        return Math.max(0, pence);
    }

    /** What is written in the credit column; nought for a debit. */
    public long creditPence() {
        return Math.max(0, Math.negateExact(pence));
    }

    /** The same the other way round. */
    public Posting negated() {
        return new Posting(account, Math.negateExact(pence));
    }
}
