package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;

/**
 * An agreement between payers as it is recorded.
 *
 * @param gives the payer that pays under it
 * @param receives the payer whose cost it settles
 * @param words what was agreed
 * @param starts the first day
 * @param ends the first day on which it no longer pays; empty: open
 */
public record AgreementDraft(
        Optional<AgreementKind> kind,
        String gives,
        String receives,
        String words,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORDS = 1000;

    /** Refuses what is missing, every field at once. */
    public AgreementDraft checked() {
        int length = words.strip().length();
        new Invalid.Collector()
                .check(kind.isPresent(), "kind", "agreement-kind")
                .check(isName(gives), "gives", "agreement-payer")
                .check(isName(receives), "receives", "agreement-payer")
                .check(!isName(gives) || !gives.strip().equals(receives.strip()), "receives", "agreement-same-payer")
                .check(length >= 3 && length <= LONGEST_WORDS, "words", "agreement-words", "" + LONGEST_WORDS)
                .check(starts.isPresent(), "starts", "agreement-starts")
                .check(
                        starts.isEmpty()
                                || ends.filter(end -> !end.isAfter(starts.get()))
                                        .isEmpty(),
                        "ends",
                        "agreement-ends")
                .throwIfAny();
        return this;
    }

    private static boolean isName(String payer) {
        return !payer.isBlank() && payer.length() <= LONGEST_NAME;
    }
}
