package org.homeward.doublerunning.domain;

import java.time.YearMonth;

/**
 * One month of a programme, in whole pence.
 *
 * @param baselinePence the hospital if none of the programme's people ever moved
 * @param inpatientPence the hospital as people move
 * @param releasedPence baseline less inpatient
 * @param strandedPence not yet released: what cost per bed would have promised less what is released, not below nought
 * @param communityPence support at home and schemes
 * @param oneOffPence revenue that is paid once
 * @param capitalPence capital, reported and funded apart
 * @param transferredPence support in another hospital; never support at home
 * @param doubleRunningPence what is new beyond what is released
 * @param freedPence what is released beyond what is new
 * @param fundingPence revenue funding in force
 * @param gapPence double running less funding; below nought where there is money to spare
 * @param cumulativeGapPence the gap carried from month to month, never below nought
 * @param unfundedPence double running to date beyond funding to date
 */
public record ProfileMonth(
        YearMonth month,
        long baselinePence,
        long inpatientPence,
        long releasedPence,
        long strandedPence,
        long communityPence,
        long oneOffPence,
        long capitalPence,
        long transferredPence,
        long doubleRunningPence,
        long freedPence,
        long fundingPence,
        long gapPence,
        long cumulativeGapPence,
        long unfundedPence) {

    /** Support at home, what is paid once, and support in another hospital. */
    public long newPence() {
        return communityPence + oneOffPence + transferredPence;
    }
}
