package org.homeward.evaluation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.evaluation.domain.PriceCheck;
import org.homeward.evaluation.domain.PriceCheckState;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.infrastructure.Sql;

/** Questions about low prices. The database shows them to the buyer, and each to the bidder that was asked. */
@ApplicationScoped
public class PriceChecks {

    private static final String ALL = """
            select c.*, t.ref as tender, l.number, o.name as bidder
              from price_check c join lot l on l.id = c.lot_id join tender t on t.id = l.tender_id
              join organisation o on o.id = c.bidder_id
            """;

    @Inject
    private Sql sql;

    public List<PriceCheck> of(long lotId) {
        return sql.list(ALL + "where c.lot_id = ? order by c.bid_ref", PriceChecks::read, lotId);
    }

    public Optional<PriceCheck> find(String bidRef) {
        return sql.first(ALL + "where c.bid_ref = ?", PriceChecks::read, bidRef);
    }

    /** What one bidder is asked and may still answer. */
    public List<PriceCheck> toAnswer(long bidderId) {
        return sql.list(ALL + "where c.bidder_id = ? and c.state = 'ASKED' order by c.id", PriceChecks::read, bidderId);
    }

    /** What the officers of a buyer have to decide: answered, or the time to answer is over. */
    public List<PriceCheck> toDecide(long buyerId) {
        return sql.list(
                ALL + "where c.buyer_id = ? and l.state = 'OPENED' and (c.state = 'EXPLAINED' or c.state = 'ASKED'"
                        + " and c.answer_by <= homeward_now()) order by c.id",
                PriceChecks::read,
                buyerId);
    }

    /** Asks; a bid is asked once, and whoever asks again gets what stands ({@code false}). */
    public boolean add(long buyerId, long lotId, PriceCheck check, long askedBy) {
        return sql.update(
                        """
                        insert into price_check (buyer_id, bidder_id, lot_id, bid_ref, state, working, question, asked_by,
                                                 asked_at, answer_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (bid_ref) do nothing
                        """,
                        buyerId,
                        check.bidderId(),
                        lotId,
                        check.bid(),
                        check.state(),
                        check.working(),
                        check.question(),
                        askedBy,
                        check.askedAt(),
                        check.answerBy())
                == 1;
    }

    public void answer(PriceCheck check, PriceCheckState state, String answer, long by, Instant at) {
        changed(sql.update(
                "update price_check set state = ?, answer = ?, answered_by = ?, answered_at = ?, version = version + 1"
                        + " where id = ? and version = ?",
                state,
                answer,
                by,
                at,
                check.id(),
                check.version()));
    }

    public void decide(PriceCheck check, PriceCheckState state, String reason, long by, Instant at) {
        changed(sql.update(
                "update price_check set state = ?, reason = ?, decided_by = ?, decided_at = ?, version = version + 1"
                        + " where id = ? and version = ?",
                state,
                reason,
                by,
                at,
                check.id(),
                check.version()));
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new Stale("price-check");
        }
    }

    private static PriceCheck read(ResultSet row) throws SQLException {
        return new PriceCheck(
                row.getLong("id"),
                row.getString("tender"),
                row.getInt("number"),
                row.getString("bid_ref"),
                row.getLong("bidder_id"),
                row.getString("bidder"),
                PriceCheckState.valueOf(row.getString("state")),
                row.getString("working"),
                row.getString("question"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "answer_by"),
                row.getString("answer"),
                Sql.instantIfAny(row, "answered_at"),
                row.getString("reason"),
                Sql.instantIfAny(row, "decided_at"),
                row.getInt("version"));
    }
}
