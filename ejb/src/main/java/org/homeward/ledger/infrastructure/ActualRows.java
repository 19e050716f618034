package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.ledger.domain.ActualFault;
import org.homeward.ledger.domain.ActualRow;
import org.homeward.ledger.domain.ActualState;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** Every row that came from the general ledger, and the files that brought them. */
@ApplicationScoped
public class ActualRows {

    @Inject
    private Sql sql;

    /** A row with what is known of it. */
    public record Kept(long id, ActualRow row, ActualState state, int version) {}

    /** A row that had not come before, with what makes it itself. */
    public record Fresh(ActualRow row, String key) {}

    /** Who sent a file, and under which name. */
    public record Sent(String fileName, long by, Instant at) {}

    /** The file that was taken with exactly these bytes. */
    public Optional<String> taken(Book book, String sha256) {
        return sql.first(
                "select ref from ledger_actuals where programme_id = ? and sha256 = ?",
                row -> row.getString("ref"),
                book.id(),
                sha256);
    }

    /** The rows of a file that had not come before. */
    public List<Fresh> fresh(Book book, List<ActualRow> rows) {
        Map<String, Integer> seen = new java.util.HashMap<>();
        List<Fresh> all = new ArrayList<>();
        for (ActualRow row : rows) {
            int nth = seen.merge(row.key(0), 1, Integer::sum);
            all.add(new Fresh(row, row.key(nth)));
        }
        Set<String> known = new HashSet<>(sql.list(
                "select key from ledger_actual_row where programme_id = ? and key = any (?)",
                row -> row.getString("key"),
                book.id(),
                all.stream().map(Fresh::key).toList()));
        return all.stream().filter(one -> !known.contains(one.key())).toList();
    }

    /** Keeps a file with its new rows, all waiting, and with what is wrong with the others; the reference comes back. */
    public String add(Book book, ActualsFile file, List<Fresh> fresh, Sent sent) {
        int rows = file.rows().size() + file.rejected().size();
        long id = sql.number(
                """
                insert into ledger_actuals (programme_id, organisation_id, file_name, sha256, rows, new_rows, repeated_rows,
                                            rejected_rows, taken_by, taken_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """,
                book.id(),
                book.organisationId(),
                sent.fileName(),
                file.sha256(),
                rows,
                fresh.size(),
                file.rows().size() - fresh.size(),
                file.rejected().size(),
                sent.by(),
                sent.at().atOffset(ZoneOffset.UTC));
        addRows(book, id, fresh);
        addFaults(book, id, file);
        return sql.first("select ref from ledger_actuals where id = ?", row -> row.getString("ref"), id)
                .orElseThrow();
    }

    private void addRows(Book book, long actuals, List<Fresh> fresh) {
        sql.connected(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    insert into ledger_actual_row (actuals_id, programme_id, organisation_id, row_number, key, booked_on,
                                                   cost_centre, subjective_code, pence, reference, description, state, reason)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'UNMATCHED', 'actual-no-rule')
                    """)) {
                for (Fresh one : fresh) {
                    ActualRow row = one.row();
                    Object[] values = {
                        actuals,
                        book.id(),
                        book.organisationId(),
                        row.number(),
                        one.key(),
                        row.date(),
                        row.costCentre(),
                        row.subjectiveCode(),
                        row.pence(),
                        row.reference(),
                        row.description()
                    };
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    statement.addBatch();
                }
                return statement.executeBatch().length;
            }
        });
    }

    private void addFaults(Book book, long actuals, ActualsFile file) {
        Map<Integer, List<String>> cells = file.rejected().stream()
                .collect(Collectors.toMap(ActualsFile.Rejected::number, ActualsFile.Rejected::cells));
        sql.connected(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    insert into ledger_actual_fault (actuals_id, row_number, organisation_id, cells, field, code, parameters)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """)) {
                for (ActualFault fault : file.faults()) {
                    statement.setLong(1, actuals);
                    statement.setInt(2, fault.number());
                    statement.setLong(3, book.organisationId());
                    statement.setArray(4, texts(statement, cells.get(fault.number())));
                    statement.setString(5, fault.field());
                    statement.setString(6, fault.code());
                    statement.setArray(7, texts(statement, fault.parameters()));
                    statement.addBatch();
                }
                return statement.executeBatch().length;
            }
        });
    }

    private static Array texts(PreparedStatement statement, List<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    /** The new rows that a file brought. */
    public List<Kept> of(Book book, String actuals) {
        return list(book, "actuals_id = (select a.id from ledger_actuals a where a.ref = ?)", actuals);
    }

    /** The rows that wait, the oldest first; those that were taken back are for a person to decide. */
    public List<Kept> waiting(Book book) {
        return list(book, "reason <> 'actual-reversed' and state = ?", ActualState.UNMATCHED.name());
    }

    /** How many rows wait. */
    public int countWaiting(Book book) {
        return Math.toIntExact(sql.number(
                "select count(*) from ledger_actual_row where programme_id = ? and state = 'UNMATCHED'", book.id()));
    }

    /** Refused with {@code no-such-row}. */
    public Kept get(Book book, long id) {
        return list(book, "id = ?", id).stream().findFirst().orElseThrow(() -> new NotFound("no-such-row"));
    }

    private List<Kept> list(Book book, String which, Object value) {
        return sql.list(
                "select * from ledger_actual_row where programme_id = ? and " + which + " order by id",
                ActualRows::kept,
                book.id(),
                value);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new ActualRow(
                        row.getInt("row_number"),
                        row.getObject("booked_on", LocalDate.class),
                        row.getString("cost_centre"),
                        row.getString("subjective_code"),
                        row.getLong("pence"),
                        row.getString("reference"),
                        row.getString("description")),
                ActualState.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    /** The row's state changes; the caller has looked at the table of states. */
    public void become(Kept row, ActualState to, String reason) {
        ActualState.TRANSITIONS.check(row.state(), to);
        sql.update(
                "update ledger_actual_row set state = ?, reason = ?, version = version + 1 where id = ?",
                to,
                reason,
                row.id());
    }

    /** References of the journals that stand for a row. */
    public List<String> standing(Book book, long rowId) {
        return sql.list("""
                select j.ref from ledger_journal j
                 where j.programme_id = ? and j.actual_row_id = ? and j.kind <> 'REVERSAL'
                   and not exists (select from ledger_journal v where v.reverses = j.id) order by j.id
                """, row -> row.getString("ref"), book.id(), rowId);
    }

    /** How many journals were ever posted for a row, which names the next attempt. */
    public long attempts(long rowId) {
        return sql.number("select count(*) from ledger_journal where actual_row_id = ?", rowId);
    }

    /** The same journals for many rows at once. */
    Map<Long, List<String>> standing(Book book, List<Long> rows) {
        return sql
                .list(
                        """
                        select j.actual_row_id, j.ref from ledger_journal j
                         where j.programme_id = ? and j.actual_row_id = any (?::bigint[]) and j.kind <> 'REVERSAL'
                           and not exists (select from ledger_journal v where v.reverses = j.id) order by j.id
                        """,
                        row -> Map.entry(row.getLong("actual_row_id"), row.getString("ref")),
                        book.id(),
                        rows.stream().map(String::valueOf).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
