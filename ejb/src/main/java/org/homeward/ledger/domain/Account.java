package org.homeward.ledger.domain;

/**
 * The accounts of a programme's ledger. A debit is positive and a credit negative, in the ledger and in every balance; all
 * accounts together sum to nought.
 */
public enum Account {
    /** Funding that is due for a month and has not come. Debit. */
    FUNDING_RECEIVABLE,
    /** Funding that has come and is not spent. Debit. */
    FUNDING_RECEIVED,
    /** Paid for the overlap of hospital and support at home. Debit. */
    DOUBLE_RUNNING_SPEND,
    /** Hospital cost that has ended, and that nobody has committed yet. Debit; never below nought for a release. */
    INPATIENT_COST_RELEASED,
    /** Promised to a contract or scheme and not paid yet. Debit; never below nought for a release or reinvestment. */
    REINVESTMENT_COMMITTED,
    /** Paid to a contract or for a scheme. Debit; never below nought for a release or reinvestment. */
    REINVESTMENT_SPENT,
    /** Went back to who paid for the hospital: the part of a release that follows people to another hospital. Debit. */
    RETURNED_TO_PAYER,
    /** Everything that the programme was given or has released: the other side of all the rest. Credit. */
    RETAINED,
    /** Capital paid out of funding. Debit. */
    CAPITAL
}
