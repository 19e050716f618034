package org.homeward.contract.domain;

import java.util.Map;
import org.homeward.shared.domain.Invalid;

/**
 * What a person or somebody close to them says.
 *
 * @param answers from the outcome to whether it is so
 * @param words in their own words; may be empty
 * @param mayQuote whether the words may be shown to the provider, without a name
 */
public record VoiceDraft(Map<String, Answer> answers, String words, boolean mayQuote) {

    private static final int LONGEST = 5000;

    /** Whether what an outcome says is so. */
    public enum Answer {
        YES,
        SOMETIMES,
        NO,
        NOT_SURE
    }

    public VoiceDraft {
        answers = Map.copyOf(answers);
    }

    /** Refused where nothing is said at all, or of something that is not in the contract. */
    public void check(ContractTerms terms) {
        Invalid.Collector wrong = new Invalid.Collector()
                .check(!answers.isEmpty() || !words.isBlank(), "words", "voice-nothing")
                .check(words.length() <= LONGEST, "words", "contract-text-long", "" + LONGEST);
        answers.keySet()
                .forEach(outcome -> wrong.check(
                        terms.outcome(outcome).isPresent(), "answers." + outcome, "contract-outcome-unknown"));
        wrong.throwIfAny();
    }
}
