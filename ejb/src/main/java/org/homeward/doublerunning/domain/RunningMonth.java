package org.homeward.doublerunning.domain;

import java.time.YearMonth;

/**
 * A month in the sums that run over all months.
 *
 * @param doubleRunningPence what is new beyond what is released
 * @param freedPence what is released beyond what is new
 * @param neededPence double running less freed, to date: its most is the peak
 * @param fundedPence revenue funding to date
 * @param differencePence released less new, of this month
 * @param balancePence released less new, to date: payback when it comes back to nought
 * @param flowPence released less new less capital, of this month
 * @param presentPence that flow in the first month's money, to the penny
 */
public record RunningMonth(
        YearMonth month,
        long doubleRunningPence,
        long freedPence,
        long neededPence,
        long fundedPence,
        long differencePence,
        long balancePence,
        long flowPence,
        long presentPence) {}
