package org.homeward.ledger.domain;

import java.time.YearMonth;
import java.util.List;

/** What came in and where it went, month by month: the movements of the accounts, and what they hold at the end. */
public record FundStatement(String programme, List<Month> months, Month total) {

    /**
     * The movements of a month.
     *
     * @param month empty text for everything together
     * @param fundingDuePence funding that fell due
     * @param releasedPence hospital cost that ended
     * @param returnedPence what of it went back to who paid for the hospital
     * @param committedPence committed, less what was taken back; spending is not taken off
     */
    public record Month(
            String month,
            long fundingDuePence,
            long fundingReceivedPence,
            long doubleRunningPence,
            long capitalPence,
            long releasedPence,
            long returnedPence,
            long committedPence,
            long spentPence) {

        /** Of one month. */
        public static Month of(YearMonth month, Month sums) {
            return new Month(
                    month.toString(),
                    sums.fundingDuePence,
                    sums.fundingReceivedPence,
                    sums.doubleRunningPence,
                    sums.capitalPence,
                    sums.releasedPence,
                    sums.returnedPence,
                    sums.committedPence,
                    sums.spentPence);
        }

        /** Both together, of no month. */
        public Month plus(Month other) {
            return new Month(
                    "",
                    fundingDuePence + other.fundingDuePence,
                    fundingReceivedPence + other.fundingReceivedPence,
                    doubleRunningPence + other.doubleRunningPence,
                    capitalPence + other.capitalPence,
                    releasedPence + other.releasedPence,
                    returnedPence + other.returnedPence,
                    committedPence + other.committedPence,
                    spentPence + other.spentPence);
        }
    }

    public FundStatement {
        months = List.copyOf(months);
    }
}
