package org.homeward.contract.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a non-compliance case stands. Which step leads from where to where is said by {@link CaseMoves}. */
public enum CaseState {
    /** An aim was missed, or somebody raised it; the provider has been told nothing. */
    PROPOSED,
    /** Not followed, with the reason. Final. */
    DROPPED,
    NOTICE_GIVEN,
    ANSWERED,
    MEETING_HELD,
    /** The time for a plan is over and money is withheld for it. */
    NO_PLAN,
    PLAN_AGREED,
    /** A milestone was missed and not put right in time: an exception report is given and money withheld. */
    EXCEPTION,
    LETTER_SENT,
    DEFAULT_NOTED,
    /** Serious harm: the immediate route, before any rung. */
    SERIOUS_HARM,
    /** Put right, or nothing more to do. Final. */
    CLOSED,
    /** The answer was accepted as an excuse. Final. */
    EXCUSED,
    /** Taken back by the buyer; it stays on file. Final. */
    WITHDRAWN,
    /** A dispute was decided for the provider. Final. */
    OVERTURNED;

    private static final Set<CaseState> FINAL = EnumSet.of(DROPPED, CLOSED, EXCUSED, WITHDRAWN, OVERTURNED);
    private static final Set<CaseState> INTERNAL = EnumSet.of(PROPOSED, DROPPED);
    private static final Set<CaseState> LAST_RUNGS = EnumSet.of(NO_PLAN, EXCEPTION, SERIOUS_HARM, DEFAULT_NOTED);

    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** True while the provider knows nothing of it. */
    public boolean isInternal() {
        return INTERNAL.contains(this);
    }

    /** True when what comes next is suspension or the end. */
    public boolean isLastRung() {
        return LAST_RUNGS.contains(this);
    }
}
