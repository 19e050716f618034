package org.homeward.doublerunning.domain;

import java.math.BigDecimal;

/**
 * What one ward costs in one month, at the prices of the first month, with every part of the sum.
 *
 * @param ward its reference
 * @param bedDays days that the programme's people spend there
 * @param variablePence bed days times the variable cost of one
 * @param occupied how many people live there on the first of the month, those of other commissioners included
 * @param closed whether it has closed on or before the first of the month
 * @param held whether the first of the month is before the day until which the block contract holds it
 * @param releasedPercent of the step cost that is released
 * @param stepTwelfthPence this month's part of the yearly step cost
 * @param stepPence what of it remains, rounded half up
 */
public record WardMonth(
        String ward,
        long bedDays,
        long variablePence,
        int occupied,
        boolean closed,
        boolean held,
        BigDecimal releasedPercent,
        long stepTwelfthPence,
        long stepPence) {}
