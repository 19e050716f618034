package org.homeward.ledger.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What every account holds. Debits and credits are the same, or the books would be wrong.
 *
 * @param through the last month that is counted; empty: everything
 * @param sumPence all balances together: nought
 */
public record TrialBalance(
        String programme,
        Optional<YearMonth> through,
        List<Line> accounts,
        long debitPence,
        long creditPence,
        long sumPence,
        Released released) {

    /** One account: what was written on either side, and the difference. */
    public record Line(Account account, long debitPence, long creditPence, long balancePence) {}

    /**
     * Where the released money is.
     *
     * @param releasedPence everything that was released and not reversed
     * @param reinvestablePence what of it may be reinvested
     * @param availablePence reinvestable and not committed
     * @param committedPence committed and not spent
     * @param ratePercent spent in percent of released, one decimal half up, as text like every percentage; empty while nothing is released
     */
    public record Released(
            long releasedPence,
            long reinvestablePence,
            long availablePence,
            long committedPence,
            long spentPence,
            long returnedPence,
            Optional<String> ratePercent) {}

    public TrialBalance {
        accounts = List.copyOf(accounts);
    }
}
