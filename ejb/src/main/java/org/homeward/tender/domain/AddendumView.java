package org.homeward.tender.domain;

import java.time.Instant;
import java.util.List;

/**
 * A change of a published tender as everybody reads it.
 *
 * @param changes one for each thing that was changed: its name, what it said before, what it says now
 * @param by name of the officer who made it
 */
public record AddendumView(int number, String reason, List<Change> changes, String by, Instant issuedAt) {

    /**
     * One thing that was changed.
     *
     * @param what summary, terms, questionsClose, deadline, or the reference of a question and text or help
     */
    public record Change(String what, String before, String after) {}

    public AddendumView {
        changes = List.copyOf(changes);
    }
}
