package org.homeward.bidding.domain;

import java.util.List;
import java.util.Optional;

/**
 * A whole draft, as a program sends it. It takes the place of everything that was there.
 *
 * @param attachments files that come with it; when nothing is said of them, those that are there stay
 * @param conditions may be empty: who submits declares that the conditions are met
 */
public record BidDraft(
        List<BidAnswer> answers,
        Optional<Long> pricePence,
        Optional<List<AttachedFile>> attachments,
        List<ConditionMet> conditions) {

    public BidDraft {
        answers = List.copyOf(answers);
        attachments = attachments.map(List::copyOf);
        conditions = List.copyOf(conditions);
    }
}
