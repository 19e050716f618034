package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.ledger.domain.Account;
import org.homeward.ledger.domain.Fund;
import org.homeward.ledger.domain.Journal;
import org.homeward.ledger.domain.JournalKind;
import org.homeward.ledger.domain.PostedJournal;
import org.homeward.ledger.domain.Posting;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** Posts journals, once each, and reads back what reversing and spending need. */
@ApplicationScoped
public class Journals {

    @Inject
    private Sql sql;

    /** A journal that stands in the ledger. */
    public record Posted(long id, String ref) {}

    /**
     * Posts a journal; empty when one with its key stands already, which changes nothing. The database refuses what does
     * not balance, what goes into a closed period and what overdraws a release.
     */
    public Optional<Posted> post(Book book, Journal journal) {
        return sql.connected(connection -> {
            Optional<Posted> posted = insert(connection, book, journal);
            if (posted.isPresent()) {
                insertPostings(connection, posted.get().id(), journal.postings());
            }
            return posted;
        });
    }

    private static Optional<Posted> insert(Connection connection, Book book, Journal journal) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into ledger_journal (programme_id, organisation_id, kind, month, happened_on, key, by_person, note,
                                            reference, funding_ref, release_id, reinvestment_id, actual_row_id, reverses)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (programme_id, key) do nothing returning id, ref
                """)) {
            Journal.Links links = journal.links();
            Object[] values = {
                book.id(),
                book.organisationId(),
                journal.kind().name(),
                journal.month().atDay(1),
                journal.happenedOn(),
                journal.key(),
                links.by().orElse(null),
                links.note(),
                links.reference(),
                links.fundingRef().orElse(null),
                links.releaseId().orElse(null),
                links.reinvestmentId().orElse(null),
                links.actualRowId().orElse(null),
                links.reverses().orElse(null)
            };
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Posted(row.getLong("id"), row.getString("ref"))) : Optional.empty();
            }
        }
    }

    private static void insertPostings(Connection connection, long journal, List<Posting> postings)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into ledger_posting (journal_id, line, account, pence) values (?, ?, ?, ?)")) {
            for (int line = 0; line < postings.size(); line++) {
                statement.setLong(1, journal);
                statement.setInt(2, line + 1);
                statement.setString(3, postings.get(line).account().name());
                statement.setLong(4, postings.get(line).pence());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The names of all events of a kind. */
    public Set<String> keys(Book book, JournalKind kind) {
        return new HashSet<>(sql.list(
                "select key from ledger_journal where programme_id = ? and kind = ?",
                row -> row.getString("key"),
                book.id(),
                kind));
    }

    /** True when the event of that name is posted. */
    public boolean has(Book book, String key) {
        return sql.number("select count(*) from ledger_journal where programme_id = ? and key = ?", book.id(), key) > 0;
    }

    /** Refused with {@code no-such-journal}, also where it belongs to another programme. */
    public PostedJournal get(Book book, String ref) {
        return list(book, "j.ref = ?", ref).stream().findFirst().orElseThrow(() -> new NotFound("no-such-journal"));
    }

    /** What stands of a fact's releases: not reversed. */
    public List<PostedJournal> releasesOf(Book book, long factId) {
        return list(
                book,
                "j.kind = 'RELEASE' and j.release_id in (select r.id from ledger_release r where r.fact_id = ?)"
                        + " and not exists (select from ledger_journal v where v.reverses = j.id)",
                factId);
    }

    private List<PostedJournal> list(Book book, String which, Object value) {
        return sql.list("""
                select j.*, (select v.ref from ledger_journal v where v.reverses = j.id) as reversed_by
                  from ledger_journal j where j.programme_id = ? and
                """ + which + " order by j.id", this::read, book.id(), value);
    }

    private PostedJournal read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new PostedJournal(
                id,
                row.getString("ref"),
                JournalKind.valueOf(row.getString("kind")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("reference"),
                Optional.ofNullable(row.getString("funding_ref")),
                Sql.keyIfAny(row, "release_id"),
                Sql.keyIfAny(row, "reinvestment_id"),
                Sql.keyIfAny(row, "actual_row_id"),
                Optional.ofNullable(row.getString("reversed_by")),
                postings(id));
    }

    private List<Posting> postings(long journal) {
        return sql.list(
                "select account, pence from ledger_posting where journal_id = ? order by line",
                row -> new Posting(Account.valueOf(row.getString("account")), row.getLong("pence")),
                journal);
    }

    /** Where the money of a release is now. */
    public Fund ofRelease(long releaseId) {
        return fund("release_id", releaseId);
    }

    /** Where the money of a reinvestment is now; its release's own rest is not counted. */
    public Fund ofReinvestment(long reinvestmentId) {
        Fund fund = fund("reinvestment_id", reinvestmentId);
        return new Fund(0, fund.committedPence(), fund.spentPence());
    }

    private Fund fund(String column, long id) {
        List<Posting> sums = sql.list(
                "select account, sum(pence) as pence from ledger_posting where " + column
                        + " = ? group by account having sum(pence) <> 0",
                row -> new Posting(Account.valueOf(row.getString("account")), row.getLong("pence")),
                id);
        return Fund.EMPTY.plus(sums);
    }

    /** How many journals a month holds. */
    public long count(Book book, YearMonth month) {
        return sql.number(
                "select count(*) from ledger_journal where programme_id = ? and month = ?", book.id(), month.atDay(1));
    }
}
