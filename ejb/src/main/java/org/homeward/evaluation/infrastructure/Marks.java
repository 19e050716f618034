package org.homeward.evaluation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.evaluation.domain.AgreedEntry;
import org.homeward.evaluation.domain.AgreedMark;
import org.homeward.evaluation.domain.GivenMark;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.LotState;

/** Marks that people gave alone and marks that the panel agreed. Rows are added, never changed: the last one counts. */
@ApplicationScoped
public class Marks {

    private static final String CURRENT = """
            select distinct on (m.bid_ref, m.question_id, m.person_id)
                   m.bid_ref, q.ref as question, m.person_id, m.mark, m.reason, m.given_at
              from individual_mark m join tender_question q on q.id = m.question_id
             where m.lot_id = ? %s
             order by m.bid_ref, m.question_id, m.person_id, m.id desc
            """;

    private static final String AGREED = """
            select a.bid_ref, q.ref as question, a.mark, a.reason, a.agreed_by, p.name, a.agreed_at
              from agreed_mark a join tender_question q on q.id = a.question_id join person p on p.id = a.agreed_by
             where a.lot_id = ? order by a.id desc
            """;

    @Inject
    private Sql sql;

    /** The lot's state, held until the transaction ends: marks of a lot are written one after another. */
    public LotState lock(long lotId) {
        return sql.first(
                        "select state from lot where id = ? for no key update",
                        row -> LotState.valueOf(row.getString(1)),
                        lotId)
                .orElseThrow();
    }

    /** What one person gave; nobody else's marks are read. */
    public List<GivenMark> of(long lotId, long personId) {
        return sql.list(CURRENT.formatted("and m.person_id = ?"), Marks::given, lotId, personId);
    }

    /** What everybody gave. Whoever hands it on asks first whether all have finished. */
    public List<GivenMark> all(long lotId) {
        return sql.list(CURRENT.formatted(""), Marks::given, lotId);
    }

    /** Whether a person has given any mark in the tender. */
    public boolean hasGiven(long tenderId, long personId) {
        return sql.number(
                        "select count(*) from individual_mark m join lot l on l.id = m.lot_id"
                                + " where l.tender_id = ? and m.person_id = ?",
                        tenderId,
                        personId)
                > 0;
    }

    public void give(long buyerId, long lotId, long questionId, GivenMark mark) {
        sql.update(
                """
                insert into individual_mark (buyer_id, lot_id, bid_ref, question_id, person_id, mark, reason, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                buyerId,
                lotId,
                mark.bid(),
                questionId,
                mark.personId(),
                mark.mark(),
                mark.reason(),
                mark.givenAt());
    }

    /** Every agreement, the latest first. */
    public List<AgreedEntry> agreements(long lotId) {
        return sql.list(AGREED, Marks::agreed, lotId);
    }

    /** What counts now, by bid and then by question. */
    public Map<String, Map<String, AgreedMark>> agreed(long lotId) {
        Map<String, Map<String, AgreedMark>> byBid = new HashMap<>();
        for (AgreedEntry entry : agreements(lotId)) {
            byBid.computeIfAbsent(entry.bid(), bid -> new HashMap<>())
                    .putIfAbsent(entry.question(), new AgreedMark(entry.mark(), entry.reason()));
        }
        return byBid;
    }

    public void agree(long buyerId, long lotId, long questionId, AgreedEntry entry) {
        sql.update(
                """
                insert into agreed_mark (buyer_id, lot_id, bid_ref, question_id, mark, reason, agreed_by, agreed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                buyerId,
                lotId,
                entry.bid(),
                questionId,
                entry.mark(),
                entry.reason(),
                entry.agreedBy(),
                entry.agreedAt());
    }

    private static GivenMark given(ResultSet row) throws SQLException {
        return new GivenMark(
                row.getString("bid_ref"),
                row.getString("question"),
                row.getLong("person_id"),
                row.getInt("mark"),
                row.getString("reason"),
                Sql.instant(row, "given_at"));
    }

    private static AgreedEntry agreed(ResultSet row) throws SQLException {
        return new AgreedEntry(
                row.getString("bid_ref"),
                row.getString("question"),
                row.getInt("mark"),
                row.getString("reason"),
                row.getLong("agreed_by"),
                row.getString("name"),
                Sql.instant(row, "agreed_at"));
    }
}
