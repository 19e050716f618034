package org.homeward.evaluation.domain;

import java.util.List;

/**
 * Who marks the bids of a tender.
 *
 * @param chosen whether an officer has chosen; otherwise everybody of the buyer who evaluates is a member
 * @param others people of the buyer who evaluate and are not on the panel
 */
public record PanelView(
        String tender, String title, boolean chosen, List<PanelMember> members, List<PanelMember> others) {

    public PanelView {
        members = List.copyOf(members);
        others = List.copyOf(others);
    }
}
