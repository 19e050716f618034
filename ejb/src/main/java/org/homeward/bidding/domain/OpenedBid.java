package org.homeward.bidding.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A bid after the opening.
 *
 * @param bidderId key of the bidding organisation
 * @param pricePence empty where none was named, and for whoever only evaluates
 * @param evidence what the bidder's profile held when it was submitted, in words
 */
public record OpenedBid(
        String bidRef,
        long bidderId,
        String bidder,
        String bidderRef,
        int version,
        Instant submittedAt,
        List<OpenedAnswer> answers,
        Optional<Long> pricePence,
        List<AttachmentView> attachments,
        List<ConditionMet> conditions,
        List<String> evidence,
        String sealedSha256) {

    public OpenedBid {
        answers = List.copyOf(answers);
        attachments = List.copyOf(attachments);
        conditions = List.copyOf(conditions);
        evidence = List.copyOf(evidence);
    }

    /** As those read it who mark the answers: a price seen would colour the marks. */
    public OpenedBid withoutPrice() {
        return new OpenedBid(
                bidRef,
                bidderId,
                bidder,
                bidderRef,
                version,
                submittedAt,
                answers,
                Optional.empty(),
                attachments,
                conditions,
                evidence,
                sealedSha256);
    }
}
