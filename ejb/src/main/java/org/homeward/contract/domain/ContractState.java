package org.homeward.contract.domain;

import java.util.EnumSet;
import java.util.Set;
import org.homeward.shared.domain.Transitions;

/** Where a contract stands, from the first draft to its end. */
public enum ContractState {
    /** The buyer writes it; the provider has not seen it, or has seen an earlier text. */
    DRAFT,
    /** A text lies before both sides; one of them may have agreed already. */
    IN_AGREEMENT,
    /** Both sides have agreed to the same text; support has not begun. */
    AGREED,
    /** People are supported under it. */
    RUNNING,
    /** Stopped for the time being, after a case on its last rung or serious harm. */
    SUSPENDED,
    /** Its end is announced, with a day. */
    ENDING,
    /** Over. Final. */
    ENDED,
    /** Given up before it was agreed. Final. */
    ABANDONED;

    public static final Transitions<ContractState> TRANSITIONS = Transitions.of(ContractState.class)
            .from(DRAFT, IN_AGREEMENT, ABANDONED)
            .from(IN_AGREEMENT, DRAFT, AGREED, ABANDONED)
            .from(AGREED, RUNNING, ENDED)
            .from(RUNNING, SUSPENDED, ENDING, ENDED)
            .from(SUSPENDED, RUNNING, ENDING, ENDED)
            .from(ENDING, RUNNING, ENDED)
            .from(ENDED)
            .from(ABANDONED)
            .build();

    private static final Set<ContractState> LIVE = EnumSet.of(RUNNING, SUSPENDED, ENDING);

    /** True while reports are due and cases may be opened. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** True while its text may still be changed without a variation. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_AGREEMENT;
    }
}
