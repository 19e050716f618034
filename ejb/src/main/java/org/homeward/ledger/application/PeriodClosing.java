package org.homeward.ledger.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.homeward.ledger.domain.PeriodView;
import org.homeward.ledger.infrastructure.Book;
import org.homeward.ledger.infrastructure.Books;
import org.homeward.ledger.infrastructure.PeriodRows;
import org.homeward.ledger.infrastructure.Poster;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** A finance officer closes the months of a ledger, one after the other and for good. */
@Stateless
public class PeriodClosing {

    @Inject
    private Books books;

    @Inject
    private PeriodRows periods;

    @Inject
    private DuePosting due;

    @Inject
    private Poster poster;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Every month that has begun, in order. */
    @Permit(value = Permission.LEDGER_READ, reads = true)
    public List<PeriodView> periods(String programme) {
        return periods.views(books.view(programme));
    }

    /**
     * Closes the earliest open month; any other is refused ({@code period-earlier-open}, {@code period-closed},
     * {@code period-not-begun}). What is due in it is posted before.
     */
    @Permit(Permission.LEDGER_POST)
    public PeriodView close(String programme, YearMonth month) {
        Book book = books.hold(programme);
        long by = poster.person();
        periods.of(book).checkClosing(month);
        due.post(book);
        periods.close(book, month, by, clock.instant());
        audit.record("ledger.period-closed", "programme", programme, Map.of("month", month.toString()));
        return periods.views(book).stream()
                .filter(period -> period.month().equals(month))
                .findFirst()
                .orElseThrow();
    }
}
