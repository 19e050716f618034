package org.homeward.tender.domain;

import java.util.List;

/**
 * What came of an intention so far.
 *
 * @param tenders those that refer to it, the newest first
 * @param late true when its day is over and no published tender refers to it
 */
public record IntentionOutcome(List<FollowingTender> tenders, boolean late) {

    public IntentionOutcome {
        tenders = List.copyOf(tenders);
    }
}
