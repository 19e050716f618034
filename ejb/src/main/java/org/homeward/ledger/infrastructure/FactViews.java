package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.Site;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactState;
import org.homeward.ledger.domain.FactView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** Facts as people read them. */
@ApplicationScoped
public class FactViews {

    private static final String VIEW = """
            select f.*, e.name as enterer, c.name as confirmer,
                   (select count(*) from ledger_release r where r.fact_id = f.id) as releases,
                   (select coalesce(sum(r.released_pence), 0) from ledger_release r
                      join ledger_journal j on j.release_id = r.id and j.kind = 'RELEASE'
                     where r.fact_id = f.id and not exists (select from ledger_journal v where v.reverses = j.id)) as released
              from ledger_fact f
              join person e on e.id = f.entered_by
              left join person c on c.id = f.confirmed_by
             where f.programme_id = ?
            """;

    @Inject
    private Sql sql;

    /** A fact that waits for a second person, for the home page. */
    public record Waiting(String programme, String name, String fact, FactKind kind, String subject, long enteredBy) {}

    /** Refused with {@code no-such-fact}. */
    public FactView view(Book book, String ref) {
        return sql.first(VIEW + " and f.ref = ?", row -> read(book, row), book.id(), ref)
                .orElseThrow(() -> new NotFound("no-such-fact"));
    }

    /** The facts of a programme: those that wait first, then the newest first. */
    public Page<FactView> list(Book book, Optional<FactState> state, ListQuery query) {
        String wanted = state.map(FactState::name).orElse("");
        long total = sql.number(
                "select count(*) from ledger_fact where programme_id = ? and ? in ('', state)", book.id(), wanted);
        return Page.of(
                query,
                total,
                sql.list(
                        VIEW + " and ? in ('', f.state) order by f.state <> 'ENTERED', f.id desc limit ? offset ?",
                        row -> read(book, row),
                        book.id(),
                        wanted,
                        query.pageSize(),
                        query.offset()));
    }

    /** What waits in all programmes of the acting organisation, the oldest first. */
    public List<Waiting> waiting() {
        return sql.list(
                """
                select p.ref as programme, p.name, f.ref, f.kind, f.subject, f.entered_by
                  from ledger_fact f join programme p on p.id = f.programme_id
                 where f.state = 'ENTERED' and p.organisation_id = acting_organisation() order by f.id limit 500
                """,
                row -> new Waiting(
                        row.getString("programme"),
                        row.getString("name"),
                        row.getString("ref"),
                        FactKind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getLong("entered_by")));
    }

    private FactView read(Book book, ResultSet row) throws SQLException {
        FactKind kind = FactKind.valueOf(row.getString("kind"));
        String subject = row.getString("subject");
        LocalDate on = row.getObject("happened_on", LocalDate.class);
        Optional<Instant> confirmed = Sql.instantIfAny(row, "confirmed_at");
        return new FactView(
                row.getString("ref"),
                kind,
                subject,
                name(book, kind, subject),
                on,
                Optional.ofNullable(row.getObject("occupied", Integer.class)),
                row.getString("evidence"),
                FactState.valueOf(row.getString("state")),
                row.getString("enterer"),
                Sql.instant(row, "entered_at"),
                Optional.ofNullable(row.getString("confirmer")),
                confirmed,
                row.getLong("released"),
                row.getInt("releases"),
                confirmed.map(at -> missed(book, kind, subject, on, at)).orElse(0),
                history(row.getLong("id")));
    }

    /** Months in which the fact was in force and that were closed before it was confirmed. */
    private int missed(Book book, FactKind kind, String subject, LocalDate on, Instant confirmed) {
        LocalDate from = switch (kind) {
            case MOVE, STEP -> on.withDayOfMonth(1);
            case WARD_CLOSED -> on;
            case SITE_CLOSED -> on.plusMonths(lag(book, subject));
        };
        return Math.toIntExact(sql.number(
                "select count(*) from ledger_period where programme_id = ? and state = 'CLOSED' and month >= ? and closed_at < ?",
                book.id(),
                from,
                confirmed));
    }

    private static int lag(Book book, String subject) {
        return book.programme().sites().stream()
                .filter(site -> site.ref().equals(subject))
                .mapToInt(Site::releaseLagMonths)
                .findFirst()
                .orElse(0);
    }

    private static String name(Book book, FactKind kind, String subject) {
        return kind != FactKind.SITE_CLOSED
                ? subject
                : book.programme().sites().stream()
                        .filter(site -> site.ref().equals(subject))
                        .map(Site::name)
                        .findFirst()
                        .orElse(subject);
    }

    private List<FactView.Step> history(long factId) {
        return sql.list(
                """
                select c.to_state, p.name, c.reason, c.happened_at
                  from ledger_fact_state_change c join person p on p.id = c.by_person
                 where c.fact_id = ? order by c.id
                """,
                row -> new FactView.Step(
                        FactState.valueOf(row.getString("to_state")),
                        row.getString("name"),
                        row.getString("reason"),
                        Sql.instant(row, "happened_at")),
                factId);
    }
}
