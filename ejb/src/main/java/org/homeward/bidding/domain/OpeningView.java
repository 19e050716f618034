package org.homeward.bidding.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.tender.domain.LotState;

/**
 * A lot as its buyer's officers see it around the opening.
 *
 * @param invitedOnly whether only those who were invited, and the buyer, can see the tender and its box
 * @param bids how many bids are in the box; empty before the deadline, when nobody may know
 * @param consents two different ones open the lot
 * @param mine whether the acting officer has agreed already
 * @param hindrance code of the text that says why the acting officer cannot agree now; empty when nothing hinders
 */
public record OpeningView(
        String tender,
        String title,
        int lot,
        String lotTitle,
        LotState state,
        Optional<Instant> deadline,
        boolean invitedOnly,
        Optional<Integer> bids,
        Optional<BoxView> box,
        List<ConsentView> consents,
        boolean mine,
        Optional<String> hindrance,
        boolean opened,
        Optional<Instant> openedAt) {

    public OpeningView {
        consents = List.copyOf(consents);
    }
}
