package org.homeward.award.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An award in a list.
 *
 * @param bidder empty when nobody gets the lot
 * @param endsAt end of the standstill, where there is one: the moment after its last day
 * @param lastDay last day of the standstill, where there is one
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
        Optional<LocalDate> lastDay,
        long recommendedBy,
        Instant recommendedAt) {

    public boolean waitsForApproval() {
        return state == AwardState.RECOMMENDED;
    }
}
