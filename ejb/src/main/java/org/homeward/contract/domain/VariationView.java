package org.homeward.contract.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of an agreed contract.
 *
 * @param rule the rule that allows it
 * @param bands new bands by indicator
 * @param sha256 of its text, which the provider names when it agrees
 */
public record VariationView(
        int number,
        Kind kind,
        String what,
        String reason,
        String rule,
        LocalDate effectiveFrom,
        Optional<LocalDate> newEndDate,
        Optional<Long> newValuePence,
        Optional<Integer> newPeople,
        Map<String, List<Band>> bands,
        State state,
        String sha256,
        String proposedBy,
        Instant proposedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        String answer) {

    /** What sort of change. */
    public enum Kind {
        CHANGE,
        /** An extension that was agreed from the beginning: the buyer's decision. */
        EXTENSION
    }

    /** Where a change stands. */
    public enum State {
        PROPOSED,
        AGREED,
        DECLINED,
        TAKEN_BACK
    }
}
