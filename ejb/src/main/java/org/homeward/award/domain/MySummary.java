package org.homeward.award.domain;

import java.util.Optional;

/**
 * A bidder's own assessment summary with what came of the lot.
 *
 * @param tender reference of the tender
 * @param outcome the latest public word on the lot
 * @param mayDecline whether the bidder holds an award that it could still decline
 */
public record MySummary(
        String tender,
        String title,
        String buyer,
        int lot,
        String lotTitle,
        AssessmentSummary summary,
        Optional<OutcomeView> outcome,
        boolean mayDecline) {}
