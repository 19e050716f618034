package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.ledger.domain.Account;
import org.homeward.ledger.domain.JournalFilter;
import org.homeward.ledger.domain.JournalKind;
import org.homeward.ledger.domain.JournalView;
import org.homeward.ledger.domain.ReleasePart;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** Journals with their postings, as people read them. */
@ApplicationScoped
public class JournalViews {

    private static final int PORTION = 1_000;

    private static final String WHICH = """
             where j.programme_id = ? and (?::date is null or j.month = ?::date) and ? in ('', j.kind)
               and (? = '' or j.release_id = (select r.id from ledger_release r where r.ref = ?))
            """;

    private static final String VIEW = """
            select j.*, w.name as poster, r.ref as release_ref, r.part, f.subject, i.ref as reinvestment_ref,
                   coalesce(i.contract_ref, i.scheme_ref) as aim, f.ref as fact_ref, e.name as enterer, c.name as confirmer,
                   o.ref as reverses_ref, v.ref as reversed_by
              from ledger_journal j
              left join person w on w.id = j.by_person
              left join ledger_release r on r.id = j.release_id
              left join ledger_reinvestment i on i.id = j.reinvestment_id
              left join ledger_fact f on f.id = r.fact_id
              left join person e on e.id = f.entered_by
              left join person c on c.id = f.confirmed_by
              left join ledger_journal o on o.id = j.reverses
              left join ledger_journal v on v.reverses = j.id
            """;

    @Inject
    private Sql sql;

    private record Head(long id, JournalView view) {}

    /** The newest first. */
    public Page<JournalView> list(Book book, JournalFilter filter, ListQuery query) {
        Object[] which = which(book, filter);
        long total = sql.number("select count(*) from ledger_journal j" + WHICH, which);
        return Page.of(query, total, read(which, "desc", query.pageSize(), query.offset()));
    }

    /** Gives every journal that fits to the taker, in the order in which they were posted. */
    public void all(Book book, JournalFilter filter, Consumer<JournalView> taker) {
        Object[] which = which(book, filter);
        int at = 0;
        List<JournalView> portion = read(which, "asc", PORTION, at);
        while (!portion.isEmpty()) {
            portion.forEach(taker);
            at += portion.size();
            portion = read(which, "asc", PORTION, at);
        }
    }

    /** Refused with {@code no-such-journal}. */
    public JournalView view(Book book, String ref) {
        return withPostings(
                        sql.list(VIEW + " where j.programme_id = ? and j.ref = ?", JournalViews::head, book.id(), ref))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-journal"));
    }

    /** What was posted for a reinvestment, in order. */
    public List<JournalView> ofReinvestment(Book book, String reinvestment) {
        return withPostings(sql.list(
                VIEW + " where j.programme_id = ? and i.ref = ? order by j.id",
                JournalViews::head,
                book.id(),
                reinvestment));
    }

    private static Object[] which(Book book, JournalFilter filter) {
        Optional<LocalDate> month = filter.month().map(one -> one.atDay(1));
        String kind = filter.kind().map(JournalKind::name).orElse("");
        String release = filter.release().orElse("");
        return new Object[] {book.id(), month, month, kind, release, release};
    }

    private List<JournalView> read(Object[] which, String direction, int rows, int offset) {
        List<Object> values = new ArrayList<>(List.of(which));
        values.add(rows);
        values.add(offset);
        String page = "select j.id from ledger_journal j" + WHICH + " order by j.id " + direction + " limit ? offset ?";
        return withPostings(sql.list(
                VIEW + " where j.id in (" + page + ") order by j.id " + direction,
                JournalViews::head,
                values.toArray()));
    }

    private List<JournalView> withPostings(List<Head> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<Long, List<JournalView.Line>> lines = new HashMap<>();
        sql.list(
                        "select journal_id, account, pence from ledger_posting where journal_id = any (?::bigint[])"
                                + " order by journal_id, line",
                        row -> Map.entry(row.getLong("journal_id"), line(row)),
                        heads.stream().map(head -> "" + head.id()).toList())
                .forEach(entry -> lines.computeIfAbsent(entry.getKey(), any -> new ArrayList<>())
                        .add(entry.getValue()));
        return heads.stream()
                .map(head -> complete(head.view(), lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static JournalView.Line line(ResultSet row) throws SQLException {
        long pence = row.getLong("pence");
        return new JournalView.Line(Account.valueOf(row.getString("account")), Math.max(0, pence), Math.max(0, -pence));
    }

    private static JournalView complete(JournalView head, List<JournalView.Line> lines) {
        return new JournalView(
                head.ref(),
                head.kind(),
                head.month(),
                head.date(),
                head.recordedAt(),
                head.by(),
                head.note(),
                head.reference(),
                head.funding(),
                head.release(),
                head.part(),
                head.subject(),
                head.reinvestment(),
                head.aim(),
                head.fact(),
                head.enteredBy(),
                head.confirmedBy(),
                head.actualRow(),
                head.reverses(),
                head.reversedBy(),
                lines.stream().mapToLong(JournalView.Line::debitPence).sum(),
                lines);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("id"),
                new JournalView(
                        row.getString("ref"),
                        JournalKind.valueOf(row.getString("kind")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getObject("happened_on", LocalDate.class),
                        Sql.instant(row, "recorded_at"),
                        text(row, "poster"),
                        row.getString("note"),
                        row.getString("reference"),
                        text(row, "funding_ref"),
                        text(row, "release_ref"),
                        text(row, "part").map(ReleasePart::valueOf),
                        text(row, "subject"),
                        text(row, "reinvestment_ref"),
                        text(row, "aim"),
                        text(row, "fact_ref"),
                        text(row, "enterer"),
                        text(row, "confirmer"),
                        Sql.keyIfAny(row, "actual_row_id"),
                        text(row, "reverses_ref"),
                        text(row, "reversed_by"),
                        0,
                        List.of()));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
