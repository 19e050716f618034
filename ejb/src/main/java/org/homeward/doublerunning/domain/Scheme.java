package org.homeward.doublerunning.domain;

import java.time.YearMonth;
import java.util.List;

/**
 * Support in the community that is not one person's: an intensive team, a crisis house.
 *
 * @param perYearPence what it costs in a year once it is whole
 * @param rampMonths over how many months it grows in equal steps; 0 and 1: whole from the first month
 * @param payerShares who pays for it; make 100 percent
 */
public record Scheme(String ref, long perYearPence, YearMonth firstMonth, int rampMonths, List<Share> payerShares) {

    public Scheme {
        payerShares = List.copyOf(payerShares);
    }
}
