package org.homeward.contract.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time that runs in a case. Once it has begun neither its beginning nor its end moves.
 *
 * @param milestone which step of the plan, nought where it is about none
 * @param startedOn the day of the event; day 1 is the next operational day
 * @param dueOn last day; the time is over with it
 * @param days operational days; nought where a day was agreed
 * @param stoppedOn when what it waited for was done, or the case ended
 */
public record CaseClock(
        Kind kind, int milestone, LocalDate startedOn, LocalDate dueOn, int days, Optional<LocalDate> stoppedOn) {

    /** What a clock waits for. */
    public enum Kind {
        /** The provider answers. */
        ANSWER(Side.PROVIDER),
        /** Both sides meet. */
        MEETING(Side.BUYER),
        /** A plan is agreed. */
        PLAN(Side.PROVIDER),
        /** After it money may be withheld because there is no plan. */
        NO_PLAN(Side.PROVIDER),
        /** A step of the plan is done. */
        MILESTONE(Side.PROVIDER),
        /** A missed step is put right; after it an exception report may be given. */
        PUT_RIGHT(Side.PROVIDER),
        /** After it what is withheld is kept for good. */
        PERMANENCE(Side.PROVIDER),
        /** The time that a letter gives. */
        LETTER(Side.PROVIDER),
        /** The time that a default notice gives. */
        DEFAULT(Side.PROVIDER);

        private final Side waitsFor;

        Kind(Side waitsFor) {
            this.waitsFor = waitsFor;
        }

        public Side waitsFor() {
            return waitsFor;
        }
    }

    /** How a clock stands on a day. */
    public enum Standing {
        RUNNING,
        /** What it waited for was done in time. */
        IN_TIME,
        /** It was done, or the case ended, after the time was over. */
        LATE,
        /** The time is over and it has not been done. */
        PASSED
    }

    public Standing standing(LocalDate today) {
        if (stoppedOn.isPresent()) {
            return stoppedOn.get().isAfter(dueOn) ? Standing.LATE : Standing.IN_TIME;
        }
        return today.isAfter(dueOn) ? Standing.PASSED : Standing.RUNNING;
    }
}
