package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.ClarificationView;

/** Questions about tenders. Who asked lies in a table of its own and leaves this class only as somebody to be told. */
@ApplicationScoped
public class ClarificationRecords {

    private static final String VIEW = """
            select c.*, exists (select from tender_clarification_asker a
                                 where a.clarification_id = c.id and a.organisation_id = ?) as mine
              from tender_clarification c
            """;

    @Inject
    private Sql sql;

    /** Adds the next one; its key. Who adds holds the tender. */
    public long add(long tender, String question, Instant at, Actor asker) {
        long id = sql.number("""
                insert into tender_clarification (tender_id, number, asked, question, asked_at)
                select ?, 1 + count(*), ?, ?, ? from tender_clarification where tender_id = ? returning id
                """, tender, question, question, at, tender);
        sql.update(
                "insert into tender_clarification_asker (clarification_id, organisation_id, person_id) values (?, ?, ?)",
                id,
                asker.organisationId(),
                asker.isSignedIn() ? asker.personId() : null);
        return id;
    }

    /** An answer may be put right later; then everybody is told again. */
    public void answer(long id, String question, String answer, Actor officer, Instant at) {
        sql.update(
                "update tender_clarification set question = ?, answer = ?, answered_by = ?, answered_at = ? where id = ?",
                question,
                answer,
                officer.isSignedIn() ? officer.personId() : null,
                at,
                id);
    }

    /**
     * One question; refused with {@code no-such-clarification}.
     *
     * @param reader organisation that reads: what it asked itself is marked
     */
    public ClarificationView get(long tender, long id, long reader) {
        return sql.first(VIEW + " where c.tender_id = ? and c.id = ?", ClarificationRecords::read, reader, tender, id)
                .orElseThrow(() -> new NotFound("no-such-clarification"));
    }

    /** All of one tender, the first one first. */
    public List<ClarificationView> of(long tender, long reader) {
        return sql.list(VIEW + " where c.tender_id = ? order by c.number", ClarificationRecords::read, reader, tender);
    }

    private static ClarificationView read(ResultSet row) throws SQLException {
        boolean mine = row.getBoolean("mine");
        return new ClarificationView(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("question"),
                Sql.instant(row, "asked_at"),
                Optional.ofNullable(row.getString("answer")),
                Sql.instantIfAny(row, "answered_at"),
                mine);
    }

    /** Keys of everybody who asked about the tender, only to tell them. */
    public List<Long> askers(long tender) {
        return sql.list("""
                select distinct a.person_id from tender_clarification_asker a
                  join tender_clarification c on c.id = a.clarification_id
                 where c.tender_id = ? and a.person_id is not null
                """, row -> row.getLong("person_id"), tender);
    }

    /** The person who asked one question, only to tell them. */
    public Optional<Long> asker(long clarification) {
        return sql.first(
                "select person_id from tender_clarification_asker where clarification_id = ? and person_id is not null",
                row -> row.getLong("person_id"),
                clarification);
    }
}
