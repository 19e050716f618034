package org.homeward.contract.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.shared.domain.WorkingDays;

/**
 * When a provider reports on what. A period is a month; an indicator is asked for in each month in which its outcome's
 * cadence comes round, counted from the month in which support began.
 *
 * @param first the month in which support began
 * @param last the last month of the contract
 */
public record ReportPlan(YearMonth first, YearMonth last) {

    public static ReportPlan of(LocalDate startedOn, LocalDate lastDay) {
        return new ReportPlan(YearMonth.from(startedOn), YearMonth.from(lastDay));
    }

    /** The indicators that are asked for in a period. */
    public List<Indicator> asked(ContractTerms terms, YearMonth period) {
        long months = ChronoUnit.MONTHS.between(first, period) + 1;
        return terms.indicators().stream()
                .filter(indicator -> months >= 1
                        && terms.outcome(indicator.outcome())
                                .map(outcome -> months % outcome.cadence().months() == 0)
                                .orElse(false))
                .toList();
    }

    /** Every period that is over and in which something is asked for, the earliest first. */
    public List<YearMonth> periods(ContractTerms terms, LocalDate today) {
        YearMonth end = YearMonth.from(today).isAfter(last) ? last.plusMonths(1) : YearMonth.from(today);
        return Stream.iterate(first, month -> month.isBefore(end), month -> month.plusMonths(1))
                .filter(month -> !asked(terms, month).isEmpty())
                .toList();
    }

    /** The next period in which something is asked for and that is not over; empty after the contract's end. */
    public Optional<YearMonth> next(ContractTerms terms, LocalDate today) {
        YearMonth from = YearMonth.from(today).isBefore(first) ? first : YearMonth.from(today);
        return Stream.iterate(from, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(month -> !asked(terms, month).isEmpty())
                .findFirst();
    }

    /** The period that is to be reported on first: the earliest that is over and still owed, else the next one. */
    public Optional<YearMonth> firstOwed(ContractTerms terms, Set<YearMonth> reported, LocalDate today) {
        return owed(terms, reported, today).stream().findFirst().or(() -> next(terms, today));
    }

    /** Every period that is over and not reported on, the earliest first. */
    public List<YearMonth> owed(ContractTerms terms, Set<YearMonth> reported, LocalDate today) {
        return periods(terms, today).stream()
                .filter(period -> !reported.contains(period))
                .toList();
    }

    /** Last day to report on a period: so many operational days after its end. */
    public static LocalDate due(YearMonth period, int days, WorkingDays calendar) {
        return calendar.nthAfter(period.atEndOfMonth(), days);
    }
}
