package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.ReleaseDraft;
import org.homeward.ledger.domain.ReleasePart;
import org.homeward.ledger.domain.ReleaseView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** What was released, fact by fact and month by month. */
@ApplicationScoped
public class Releases {

    private static final String VIEW = """
            select r.*, f.ref as fact_ref, f.kind as fact_kind, f.subject, f.happened_on, j.ref as journal_ref,
                   exists (select from ledger_journal v where v.reverses = j.id) as reversed,
                   coalesce(b.available, 0) as available, coalesce(b.committed, 0) as committed, coalesce(b.spent, 0) as spent
              from ledger_release r
              join ledger_fact f on f.id = r.fact_id
              join ledger_journal j on j.release_id = r.id and j.kind = 'RELEASE'
              left join lateral (
                   select sum(pence) filter (where account = 'INPATIENT_COST_RELEASED') as available,
                          sum(pence) filter (where account = 'REINVESTMENT_COMMITTED') as committed,
                          sum(pence) filter (where account = 'REINVESTMENT_SPENT') as spent
                     from ledger_posting where release_id = r.id) b on true
             where r.programme_id = ?
            """;

    @Inject
    private Sql sql;

    /** Keeps what a fact releases in a month and who stands behind it; the journal follows in the same transaction. */
    public long add(Book book, ReleaseDraft draft) {
        long id = sql.number(
                """
                insert into ledger_release (programme_id, organisation_id, fact_id, month, part, place, released_pence,
                                            reinvestable_pence, people, people_home)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """,
                book.id(),
                book.organisationId(),
                draft.fact().id(),
                draft.month().atDay(1),
                draft.part(),
                draft.place(),
                draft.releasedPence(),
                draft.reinvestablePence(),
                draft.people().size(),
                draft.peopleHome());
        sql.update(
                "insert into ledger_release_person (release_id, organisation_id, person_ref) select ?, ?, unnest(?)",
                id,
                book.organisationId(),
                draft.people());
        return id;
    }

    /** For each month the keys of the facts that have released something in it, reversed or not. */
    public Map<YearMonth, Set<Long>> counted(Book book) {
        Map<YearMonth, Set<Long>> counted = new HashMap<>();
        sql.list(
                        "select month, fact_id from ledger_release where programme_id = ?",
                        row -> Map.entry(
                                YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("fact_id")),
                        book.id())
                .forEach(entry -> counted.computeIfAbsent(entry.getKey(), any -> new HashSet<>())
                        .add(entry.getValue()));
        return counted;
    }

    /** The key of a release. Refused with {@code no-such-release}. */
    public long id(Book book, String ref) {
        return sql.first(
                        "select id from ledger_release where programme_id = ? and ref = ?",
                        row -> row.getLong("id"),
                        book.id(),
                        ref)
                .orElseThrow(() -> new NotFound("no-such-release"));
    }

    /** Refused with {@code no-such-release}. */
    public ReleaseView view(Book book, String ref) {
        return sql.first(VIEW + " and r.ref = ?", Releases::read, book.id(), ref)
                .orElseThrow(() -> new NotFound("no-such-release"));
    }

    /** The releases of a programme, the newest month first. */
    public Page<ReleaseView> list(Book book, ListQuery query) {
        long total = sql.number("select count(*) from ledger_release where programme_id = ?", book.id());
        return Page.of(
                query,
                total,
                sql.list(VIEW + """
                                 and r.id in (select id from ledger_release where programme_id = ?
                                               order by month desc, id limit ? offset ?)
                                 order by r.month desc, r.id
                                """, Releases::read, book.id(), book.id(), query.pageSize(), query.offset()));
    }

    /** The releases with money that nobody has committed, the oldest first. */
    public Page<ReleaseView> available(Book book, ListQuery query) {
        String which = " and b.available > 0";
        long total = sql.number("select count(*) from (" + VIEW + which + ") v", book.id());
        return Page.of(
                query,
                total,
                sql.list(
                        VIEW + which + " order by r.month, r.id limit ? offset ?",
                        Releases::read,
                        book.id(),
                        query.pageSize(),
                        query.offset()));
    }

    private static ReleaseView read(ResultSet row) throws SQLException {
        return new ReleaseView(
                row.getString("ref"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                ReleasePart.valueOf(row.getString("part")),
                row.getString("place"),
                row.getString("fact_ref"),
                FactKind.valueOf(row.getString("fact_kind")),
                row.getString("subject"),
                row.getObject("happened_on", LocalDate.class),
                row.getLong("released_pence"),
                row.getLong("reinvestable_pence"),
                row.getInt("people"),
                row.getInt("people_home"),
                row.getLong("available"),
                row.getLong("committed"),
                row.getLong("spent"),
                row.getString("journal_ref"),
                row.getBoolean("reversed"));
    }
}
