package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.ledger.domain.Draw;
import org.homeward.ledger.domain.Fund;
import org.homeward.ledger.domain.ReinvestmentState;
import org.homeward.ledger.domain.ReinvestmentView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** Released money that was promised to contracts and schemes. */
@ApplicationScoped
public class Reinvestments {

    private static final String VIEW = """
            select i.*, r.ref as release_ref, p.name as maker, j.ref as journal_ref,
                   coalesce(b.committed, 0) as committed, coalesce(b.spent, 0) as spent
              from ledger_reinvestment i
              join ledger_release r on r.id = i.release_id
              join person p on p.id = i.made_by
              join ledger_journal j on j.reinvestment_id = i.id and j.kind = 'COMMITMENT'
              left join lateral (
                   select sum(pence) filter (where account = 'REINVESTMENT_COMMITTED') as committed,
                          sum(pence) filter (where account = 'REINVESTMENT_SPENT') as spent
                     from ledger_posting where reinvestment_id = i.id) b on true
             where i.programme_id = ?
            """;

    @Inject
    private Sql sql;

    /** A promise as it is kept: its key and reference. */
    public record Kept(long id, String ref, long releaseId) {}

    /** A promise as it is made. */
    public record Draft(
            long releaseId, Optional<String> contract, Optional<String> scheme, long pence, String note, long by) {}

    public Kept add(Book book, Draft draft, Instant at) {
        return sql.first(
                        """
                        insert into ledger_reinvestment (programme_id, organisation_id, release_id, contract_ref, scheme_ref,
                                                         pence, note, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id, ref
                        """,
                        row -> new Kept(row.getLong("id"), row.getString("ref"), draft.releaseId()),
                        book.id(),
                        book.organisationId(),
                        draft.releaseId(),
                        draft.contract(),
                        draft.scheme(),
                        draft.pence(),
                        draft.note(),
                        draft.by(),
                        at)
                .orElseThrow();
    }

    /** Refused with {@code no-such-reinvestment}. */
    public Kept get(Book book, String ref) {
        return find(book, ref).orElseThrow(() -> new NotFound("no-such-reinvestment"));
    }

    public Optional<Kept> find(Book book, String ref) {
        return sql.first(
                "select id, ref, release_id from ledger_reinvestment where programme_id = ? and ref = ?",
                row -> new Kept(row.getLong("id"), row.getString("ref"), row.getLong("release_id")),
                book.id(),
                ref);
    }

    /** What was promised to a contract or scheme, or this one reinvestment, the oldest first, with what is left of it. */
    public List<Draw.ReinvestmentFund> promisedTo(Book book, String aim) {
        return sql.list(
                "select * from (" + VIEW + ") v where ? in (v.contract_ref, v.scheme_ref, v.ref) order by v.id",
                row -> new Draw.ReinvestmentFund(
                        row.getLong("id"), row.getString("ref"), row.getLong("release_id"), fund(row)),
                book.id(),
                aim);
    }

    /** Refused with {@code no-such-reinvestment}. */
    public ReinvestmentView view(Book book, String ref) {
        return sql.first(VIEW + " and i.ref = ?", Reinvestments::read, book.id(), ref)
                .orElseThrow(() -> new NotFound("no-such-reinvestment"));
    }

    /** The promises of a programme, the newest first. */
    public Page<ReinvestmentView> list(Book book, ListQuery query) {
        long total = sql.number("select count(*) from ledger_reinvestment where programme_id = ?", book.id());
        return Page.of(
                query,
                total,
                sql.list(VIEW + """
                                 and i.id in (select id from ledger_reinvestment where programme_id = ?
                                               order by id desc limit ? offset ?) order by i.id desc
                                """, Reinvestments::read, book.id(), book.id(), query.pageSize(), query.offset()));
    }

    /** The promises of one release, the oldest first. */
    public List<ReinvestmentView> of(Book book, String release) {
        return sql.list(VIEW + " and r.ref = ? order by i.id", Reinvestments::read, book.id(), release);
    }

    private static Fund fund(ResultSet row) throws SQLException {
        return new Fund(0, row.getLong("committed"), row.getLong("spent"));
    }

    private static ReinvestmentView read(ResultSet row) throws SQLException {
        Fund fund = fund(row);
        return new ReinvestmentView(
                row.getString("ref"),
                ReinvestmentState.of(fund),
                row.getString("release_ref"),
                Optional.ofNullable(row.getString("contract_ref")),
                Optional.ofNullable(row.getString("scheme_ref")),
                row.getLong("pence"),
                fund.committedPence(),
                fund.spentPence(),
                row.getString("note"),
                row.getString("maker"),
                Sql.instant(row, "made_at"),
                row.getString("journal_ref"));
    }
}
