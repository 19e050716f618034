package org.homeward.ledger.domain;

import java.time.Instant;
import java.util.List;

/**
 * An extract of the general ledger and what came of it.
 *
 * @param rows without the header: new, repeated and rejected ones
 * @param newRows that had not come before
 * @param repeatedRows that had come before, and changed nothing
 * @param matched of the new ones: posted by now
 * @param unmatched of the new ones: waiting
 * @param notOurs of the new ones: kept and not posted
 * @param rejectedRows that could not be taken
 * @param rejected those rows with every reason
 */
public record ActualsView(
        String ref,
        String fileName,
        String by,
        Instant at,
        int rows,
        int newRows,
        int repeatedRows,
        int matched,
        int unmatched,
        int notOurs,
        int rejectedRows,
        List<Rejected> rejected) {

    /** A row that could not be taken, and why. */
    public record Rejected(int row, String column, String code, String reason, List<String> cells) {

        public Rejected {
            cells = List.copyOf(cells);
        }
    }

    public ActualsView {
        rejected = List.copyOf(rejected);
    }
}
