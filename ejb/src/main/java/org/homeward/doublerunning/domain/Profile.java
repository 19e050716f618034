package org.homeward.doublerunning.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A programme month by month, and what follows from the months.
 *
 * @param peakPence the most that double running exceeds what was freed to date, not below nought
 * @param breakEvenMonth from when on no month costs more than it releases
 * @param paybackMonth the first month in which all that was released has made up for all that was spent
 * @param npvPence net present value of released less new less capital
 */
public record Profile(
        List<ProfileMonth> months,
        long peakPence,
        Optional<YearMonth> breakEvenMonth,
        Optional<YearMonth> paybackMonth,
        long npvPence) {

    public Profile {
        months = List.copyOf(months);
    }
}
