package org.homeward.web.bidding;

import jakarta.validation.constraints.NotNull;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.BidAnswer;
import org.homeward.bidding.domain.BidDraft;
import org.homeward.bidding.domain.ConditionMet;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Stale;

/**
 * A whole draft as a program sends it.
 *
 * @param attachments those that are there stay when nothing is said of them
 */
public record DraftBody(
        Optional<List<Answer>> answers,
        Optional<Long> pricePence,
        Optional<List<File>> attachments,
        Optional<List<Condition>> conditions) {

    /** The answer to a question. */
    public record Answer(@NotNull String question, @NotNull String text) {}

    /** A file; what its type is, is found by looking into it. */
    public record File(
            @NotNull String name,
            Optional<String> mediaType,
            @NotNull String contentBase64) {}

    /** What is said of a condition. */
    public record Condition(@NotNull String condition, boolean met, Optional<String> note) {}

    BidDraft asDraft() {
        Invalid.Collector faults = new Invalid.Collector();
        List<Answer> given = answers.orElse(List.of());
        for (int i = 0; i < given.size(); i++) {
            faults.check(
                    given.get(i) != null && given.get(i).question() != null, "answers[" + i + "].question", "needed");
            faults.check(given.get(i) != null && given.get(i).text() != null, "answers[" + i + "].text", "needed");
        }
        List<File> files = attachments.orElse(List.of());
        for (int i = 0; i < files.size(); i++) {
            boolean whole = files.get(i) != null
                    && files.get(i).name() != null
                    && files.get(i).contentBase64() != null;
            faults.check(whole, "attachments[" + i + "]", "needed");
        }
        List<Condition> said = conditions.orElse(List.of());
        for (int i = 0; i < said.size(); i++) {
            faults.check(
                    said.get(i) != null && said.get(i).condition() != null,
                    "conditions[" + i + "].condition",
                    "needed");
        }
        faults.throwIfAny();
        return new BidDraft(
                given.stream()
                        .map(answer -> new BidAnswer(answer.question(), answer.text()))
                        .toList(),
                pricePence,
                attachments.map(all -> all.stream().map(DraftBody::file).toList()),
                said.stream()
                        .map(one -> new ConditionMet(
                                one.condition(), one.met(), one.note().orElse("")))
                        .toList());
    }

    private static AttachedFile file(File file) {
        try {
            byte[] content = Base64.getDecoder().decode(file.contentBase64());
            return new AttachedFile(file.name(), file.mediaType().orElse(""), content);
        } catch (IllegalArgumentException e) {
            Invalid refusal = Invalid.field("attachments", "file-not-base64", file.name());
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** The version that {@code If-Match} names; what is no version of ours is stale. */
    static int version(String ifMatch) {
        String digits = ifMatch.replaceAll("^(W/)?\"|\"$", "");
        if (!digits.matches("[0-9]{1,9}")) {
            throw new Stale("my-bid");
        }
        return Integer.parseInt(digits);
    }
}
