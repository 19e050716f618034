package org.homeward.ledger.domain;

import java.time.YearMonth;
import java.util.List;

/**
 * What one confirmed fact releases in one month.
 *
 * @param place reference of the ward, or for fixed cost of the site
 * @param releasedPence at the month's prices
 * @param reinvestablePence the part of it that may be reinvested
 * @param people who stand behind it: the person who moved, or everybody who lived on the ward or site at the start
 * @param peopleHome how many of them do not go to another hospital
 */
public record ReleaseDraft(
        ConfirmedFact fact,
        YearMonth month,
        ReleasePart part,
        String place,
        long releasedPence,
        long reinvestablePence,
        List<String> people,
        int peopleHome) {

    public ReleaseDraft {
        people = List.copyOf(people);
    }
}
