package org.homeward.catalogue.domain;

import java.time.Instant;
import java.util.Optional;
import org.homeward.shared.domain.JobView.State;

/**
 * An import as people see it.
 *
 * @param ref a reference that people can read out: IM-00012
 * @param state where it stands
 * @param fileName as the person's machine calls it
 * @param startedBy name of the person; empty when the product itself started it
 * @param done lines read until now
 * @param total lines of the file; nought when the job has not begun
 * @param message what there is to say, such as why it failed; empty when nothing
 * @param counts all nought until the whole file has been applied
 */
public record ProviderImportView(
        String ref,
        State state,
        String fileName,
        long bytes,
        String startedBy,
        Instant startedAt,
        Optional<Instant> finishedAt,
        long done,
        long total,
        String message,
        Counts counts) {

    /** What the file came to; the first four make the rows. */
    public record Counts(
            int rows, int created, int updated, int unchanged, int rejected, int olderRatings, int alerts) {}

    public boolean isOver() {
        return state.isOver();
    }

    public boolean hasSucceeded() {
        return state == State.SUCCEEDED;
    }
}
