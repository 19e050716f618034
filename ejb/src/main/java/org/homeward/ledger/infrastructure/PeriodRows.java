package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.ledger.domain.PeriodState;
import org.homeward.ledger.domain.PeriodView;
import org.homeward.ledger.domain.Periods;
import org.homeward.shared.infrastructure.Sql;

/** Which months of a programme's ledger are closed. A month without a row is open from its first day. */
@ApplicationScoped
public class PeriodRows {

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private record Row(YearMonth month, boolean closed, Optional<String> by, Optional<Instant> at) {}

    public Periods of(Book book) {
        return new Periods(
                book.firstMonth(),
                LocalDate.now(clock),
                new HashSet<>(sql.list(
                        "select month from ledger_period where programme_id = ? and state = 'CLOSED'",
                        row -> YearMonth.from(row.getObject("month", LocalDate.class)),
                        book.id())));
    }

    /** The month takes no journal from now on. */
    public void close(Book book, YearMonth month, long by, Instant at) {
        sql.update(
                "insert into ledger_period (programme_id, month, organisation_id) values (?, ?, ?) on conflict do nothing",
                book.id(),
                month.atDay(1),
                book.organisationId());
        sql.update(
                "update ledger_period set state = 'CLOSED', closed_by = ?, closed_at = ? where programme_id = ? and month = ?",
                by,
                at,
                book.id(),
                month.atDay(1));
    }

    /** Every month that has begun, with what it holds. */
    public List<PeriodView> views(Book book) {
        Map<YearMonth, Row> rows = rows(book).stream().collect(Collectors.toMap(Row::month, Function.identity()));
        Map<YearMonth, Long> journals =
                counts("select month, count(*) as n from ledger_journal where programme_id = ? group by month", book);
        Map<YearMonth, Long> waiting = counts("""
                select date_trunc('month', happened_on)::date as month, count(*) as n
                  from ledger_fact where programme_id = ? and state = 'ENTERED' group by 1
                """, book);
        return of(book).begun().stream()
                .map(month -> {
                    Optional<Row> row = Optional.ofNullable(rows.get(month)).filter(Row::closed);
                    return new PeriodView(
                            month,
                            row.isPresent() ? PeriodState.CLOSED : PeriodState.OPEN,
                            journals.getOrDefault(month, 0L),
                            waiting.entrySet().stream()
                                    .filter(entry -> !entry.getKey().isAfter(month))
                                    .mapToLong(Map.Entry::getValue)
                                    .sum(),
                            row.flatMap(Row::by),
                            row.flatMap(Row::at));
                })
                .toList();
    }

    private List<Row> rows(Book book) {
        return sql.list(
                """
                select q.month, q.state, p.name, q.closed_at
                  from ledger_period q left join person p on p.id = q.closed_by where q.programme_id = ?
                """,
                row -> new Row(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("state").equals("CLOSED"),
                        Optional.ofNullable(row.getString("name")),
                        Sql.instantIfAny(row, "closed_at")),
                book.id());
    }

    private Map<YearMonth, Long> counts(String select, Book book) {
        return sql
                .list(
                        select,
                        row -> Map.entry(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("n")),
                        book.id())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
