package org.homeward.award.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * An award in a list.
 *
 * @param bidder empty when nobody gets the lot
 * @param endsAt end of the standstill, where there is one
 * @param recommendedBy surrogate key of the officer who recommended
 */
public record AwardItem(
        String ref,
        String tender,
        String title,
        int lot,
        String lotTitle,
        AwardState state,
        String bidder,
        Optional<Instant> endsAt,
        long recommendedBy,
        Instant recommendedAt) {

    public boolean waitsForApproval() {
        return state == AwardState.RECOMMENDED;
    }
}
