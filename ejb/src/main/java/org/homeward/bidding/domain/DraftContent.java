package org.homeward.bidding.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft holds, decrypted for its own bidder.
 *
 * @param answers by question ref
 */
public record DraftContent(
        Map<String, SavedAnswer> answers,
        Optional<Long> pricePence,
        List<ConditionMet> conditions,
        List<AttachmentView> attachments) {

    /** An answer with the count of its savings. */
    public record SavedAnswer(String text, int version) {}

    public static final DraftContent NOTHING = new DraftContent(Map.of(), Optional.empty(), List.of(), List.of());

    public DraftContent {
        answers = Map.copyOf(answers);
        conditions = List.copyOf(conditions);
        attachments = List.copyOf(attachments);
    }

    public String text(String question) {
        return Optional.ofNullable(answers.get(question)).map(SavedAnswer::text).orElse("");
    }

    public int version(String question) {
        return Optional.ofNullable(answers.get(question))
                .map(SavedAnswer::version)
                .orElse(0);
    }
}
