package org.homeward.evaluation.domain;

/**
 * Somebody who marks the bids of a tender.
 *
 * @param signIn their e-mail address
 * @param simplePage shown one thing at a time, in plain words
 */
public record PanelMember(long personId, String name, String signIn, boolean simplePage, Declared declared) {

    /** True for those whose marks are waited for: they have declared, and have no conflict. */
    public boolean counts() {
        return declared == Declared.NO_CONFLICT;
    }
}
