package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.ledger.domain.ActualState;
import org.homeward.ledger.domain.ActualView;
import org.homeward.ledger.domain.ActualsView;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;

/** Rows of the general ledger and the files that brought them, as people read them. */
@ApplicationScoped
public class ActualViews {

    private static final String FILE = """
            select a.*, p.name as taker,
                   (select count(*) from ledger_actual_row r where r.actuals_id = a.id and r.state = 'MATCHED') as matched,
                   (select count(*) from ledger_actual_row r where r.actuals_id = a.id and r.state = 'UNMATCHED') as unmatched,
                   (select count(*) from ledger_actual_row r where r.actuals_id = a.id and r.state = 'NOT_OURS') as not_ours
              from ledger_actuals a join person p on p.id = a.taken_by where a.programme_id = ?
            """;

    @Inject
    private Sql sql;

    @Inject
    private ActualRows rows;

    @Inject
    private Messages messages;

    private record Head(long id, ActualView view) {}

    /** Refused with {@code no-such-actuals}. */
    public ActualsView file(Book book, String ref) {
        return sql.first(FILE + " and a.ref = ?", row -> file(row, rejected(row.getLong("id"))), book.id(), ref)
                .orElseThrow(() -> new NotFound("no-such-actuals"));
    }

    /** The files of a programme, the newest first, without their rejected rows. */
    public Page<ActualsView> files(Book book, ListQuery query) {
        long total = sql.number("select count(*) from ledger_actuals where programme_id = ?", book.id());
        return Page.of(
                query,
                total,
                sql.list(
                        FILE + " order by a.id desc limit ? offset ?",
                        row -> file(row, List.of()),
                        book.id(),
                        query.pageSize(),
                        query.offset()));
    }

    private static ActualsView file(ResultSet row, List<ActualsView.Rejected> rejected) throws SQLException {
        return new ActualsView(
                row.getString("ref"),
                row.getString("file_name"),
                row.getString("taker"),
                Sql.instant(row, "taken_at"),
                row.getInt("rows"),
                row.getInt("new_rows"),
                row.getInt("repeated_rows"),
                row.getInt("matched"),
                row.getInt("unmatched"),
                row.getInt("not_ours"),
                row.getInt("rejected_rows"),
                rejected);
    }

    private List<ActualsView.Rejected> rejected(long actuals) {
        return sql.list(
                "select * from ledger_actual_fault where actuals_id = ? order by row_number, field",
                row -> new ActualsView.Rejected(
                        row.getInt("row_number"),
                        row.getString("field"),
                        row.getString("code"),
                        messages.text(row.getString("code"), Sql.texts(row, "parameters")),
                        Sql.texts(row, "cells")),
                actuals);
    }

    /** The rows of a programme in a state, the oldest first; of one file where it is named. */
    public Page<ActualView> rows(Book book, Optional<ActualState> state, String actuals, ListQuery query) {
        String which = """
                  from ledger_actual_row r join ledger_actuals a on a.id = r.actuals_id
                 where r.programme_id = ? and ? in ('', r.state) and ? in ('', a.ref)
                """;
        String wanted = state.map(ActualState::name).orElse("");
        long total = sql.number("select count(*)" + which, book.id(), wanted, actuals);
        List<Head> heads = sql.list(
                "select r.*, a.ref as actuals_ref" + which + " order by r.id limit ? offset ?",
                row -> head(row, messages),
                book.id(),
                wanted,
                actuals,
                query.pageSize(),
                query.offset());
        Map<Long, List<String>> journals =
                rows.standing(book, heads.stream().map(Head::id).toList());
        return Page.of(
                query,
                total,
                heads.stream()
                        .map(head -> with(head.view(), journals.getOrDefault(head.id(), List.of())))
                        .toList());
    }

    /** Refused with {@code no-such-row}. */
    public ActualView row(Book book, long id) {
        return sql.first("""
                        select r.*, a.ref as actuals_ref from ledger_actual_row r
                          join ledger_actuals a on a.id = r.actuals_id where r.programme_id = ? and r.id = ?
                        """, row -> head(row, messages).view(), book.id(), id)
                .map(view -> with(view, rows.standing(book, id)))
                .orElseThrow(() -> new NotFound("no-such-row"));
    }

    private static ActualView with(ActualView view, List<String> journals) {
        return new ActualView(
                view.id(),
                view.actuals(),
                view.row(),
                view.date(),
                view.costCentre(),
                view.subjectiveCode(),
                view.amountPence(),
                view.reference(),
                view.description(),
                view.state(),
                view.code(),
                view.reason(),
                journals);
    }

    private static Head head(ResultSet row, Messages messages) throws SQLException {
        String code = row.getString("reason");
        return new Head(
                row.getLong("id"),
                new ActualView(
                        row.getLong("id"),
                        row.getString("actuals_ref"),
                        row.getInt("row_number"),
                        row.getObject("booked_on", LocalDate.class),
                        row.getString("cost_centre"),
                        row.getString("subjective_code"),
                        row.getLong("pence"),
                        row.getString("reference"),
                        row.getString("description"),
                        ActualState.valueOf(row.getString("state")),
                        code,
                        code.isEmpty() ? "" : messages.text(code),
                        List.of()));
    }
}
