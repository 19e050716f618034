package org.homeward.doublerunning.domain;

import java.util.function.ToLongFunction;

/** The figures of a month, each of which can be opened into its sum. */
public enum Figure {
    BASELINE(ProfileMonth::baselinePence),
    INPATIENT(ProfileMonth::inpatientPence),
    RELEASED(ProfileMonth::releasedPence),
    STRANDED(ProfileMonth::strandedPence),
    COMMUNITY(ProfileMonth::communityPence),
    ONE_OFF(ProfileMonth::oneOffPence),
    CAPITAL(ProfileMonth::capitalPence),
    TRANSFERRED(ProfileMonth::transferredPence),
    DOUBLE_RUNNING(ProfileMonth::doubleRunningPence),
    FREED(ProfileMonth::freedPence),
    FUNDING(ProfileMonth::fundingPence),
    GAP(ProfileMonth::gapPence),
    CUMULATIVE_GAP(ProfileMonth::cumulativeGapPence),
    UNFUNDED(ProfileMonth::unfundedPence);

    private final ToLongFunction<ProfileMonth> reader;

    Figure(ToLongFunction<ProfileMonth> reader) {
        this.reader = reader;
    }

    /** This figure of a month, in pence. */
    public long of(ProfileMonth month) {
        return reader.applyAsLong(month);
    }
}
