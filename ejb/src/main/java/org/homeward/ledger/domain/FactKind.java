package org.homeward.ledger.domain;

/** What may be confirmed, because it ends hospital cost. */
public enum FactKind {
    /** A person has moved. Releases the variable cost of that person. */
    MOVE,
    /** On the first of a month no more people lived on a ward than a step allows. Releases the step's share. */
    STEP,
    /** A ward has closed. Releases its whole step cost. */
    WARD_CLOSED,
    /** A site has closed. Releases its fixed cost after the lag. */
    SITE_CLOSED
}
