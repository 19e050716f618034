package org.homeward.contract.domain;

/** The template that says what follows when what was promised is not there. */
public enum LadderKind {
    /** After general condition 9 of the NHS standard contract: query notice to withholding. */
    HEALTH,
    /** After a published council contract: letter with time to put right, default notices in a register. */
    COUNCIL
}
