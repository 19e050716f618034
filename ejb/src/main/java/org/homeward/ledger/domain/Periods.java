package org.homeward.ledger.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;

/**
 * The months of a programme's ledger: open from the day on which a month begins until it is closed. Months close one after
 * the other, for good.
 */
public final class Periods {

    private final YearMonth first;
    private final LocalDate today;
    private final Set<YearMonth> closed;

    /**
     * @param first the programme's first month
     * @param closed the months that were closed
     */
    public Periods(YearMonth first, LocalDate today, Set<YearMonth> closed) {
        this.first = first;
        this.today = today;
        this.closed = Set.copyOf(closed);
    }

    /** Every month that has begun, in order. */
    public List<YearMonth> begun() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** The months that take journals, in order. */
    public List<YearMonth> open() {
        return begun().stream().filter(month -> !closed.contains(month)).toList();
    }

    public boolean isOpen(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(YearMonth.from(today)) && !closed.contains(month);
    }

    /** The earliest month that takes journals. */
    public Optional<YearMonth> firstOpen() {
        return open().stream().findFirst();
    }

    /** The month of today, when it takes journals; refused with {@code period-closed} or {@code period-not-begun}. */
    public YearMonth now() {
        return of(today);
    }

    /**
     * The month of a day, when it takes journals; refused with {@code period-closed}, or {@code period-not-begun} before
     * the programme begins. A day yet to come is invalid ({@code ledger-date-in-future}).
     */
    public YearMonth of(LocalDate day) {
        if (day.isAfter(today)) {
            throw Invalid.field("date", "ledger-date-in-future");
        }
        YearMonth month = YearMonth.from(day);
        if (month.isBefore(first)) {
            throw new Conflict("period-not-begun", month.toString());
        }
        if (closed.contains(month)) {
            throw new Conflict("period-closed", month.toString());
        }
        return month;
    }

    /**
     * Refuses to close a month that is not the earliest open one: {@code period-not-begun}, {@code period-closed},
     * {@code period-earlier-open}.
     */
    public void checkClosing(YearMonth month) {
        if (month.isBefore(first) || month.isAfter(YearMonth.from(today))) {
            throw new Conflict("period-not-begun", month.toString());
        }
        if (closed.contains(month)) {
            throw new Conflict("period-closed", month.toString());
        }
        YearMonth earliest = firstOpen().orElseThrow();
        if (!earliest.equals(month)) {
            throw new Conflict("period-earlier-open", earliest.toString());
        }
    }
}
