package org.homeward.doublerunning.domain;

import java.time.YearMonth;

/**
 * Money that somebody gives month by month.
 *
 * @param kind what sort of money, in the payer's words: transformation grant, match, council, money that follows the person
 * @param firstMonth the first month in which it is there
 * @param lastMonth the last month in which it is there
 * @param capital for capital only; it pays for no double running
 * @param repayable whether it has to be paid back
 */
public record FundingLine(
        String ref,
        String kind,
        String payer,
        long perMonthPence,
        YearMonth firstMonth,
        YearMonth lastMonth,
        boolean capital,
        boolean repayable) {

    /** True when the line gives money in this month. */
    public boolean inForce(YearMonth month) {
        return !month.isBefore(firstMonth) && !month.isAfter(lastMonth);
    }
}
