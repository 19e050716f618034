package org.homeward.shared.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A job as people see it.
 *
 * @param id surrogate key
 * @param kind name of the kind of work
 * @param subject what it works on
 * @param state where it stands
 * @param done how much is done
 * @param total out of how much; nought when nobody knows
 * @param message what there is to say, in words; empty when nothing
 * @param queued when it was asked for
 * @param started when work began, once it has
 * @param finished when it ended, once it has
 */
public record JobView(
        long id,
        String kind,
        String subject,
        State state,
        long done,
        long total,
        String message,
        Instant queued,
        Optional<Instant> started,
        Optional<Instant> finished) {

    /** The life of a job. */
    public enum State {
        QUEUED,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED;

        public boolean isOver() {
            return this == SUCCEEDED || this == FAILED || this == CANCELLED;
        }
    }

    /** Whole percent done, nought while the total is not known. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
