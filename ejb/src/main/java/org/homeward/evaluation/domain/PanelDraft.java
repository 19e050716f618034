package org.homeward.evaluation.domain;

import java.util.List;

/**
 * The panel as an officer wants it, whole.
 *
 * @param reason why somebody who has given marks leaves; may be empty when nobody does
 */
public record PanelDraft(List<Seat> members, String reason) {

    /** @param signIn the member's e-mail address, or the key of the person */
    public record Seat(String signIn, boolean simplePage) {}

    public PanelDraft {
        members = List.copyOf(members);
    }
}
