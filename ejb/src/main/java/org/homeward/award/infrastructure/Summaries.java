package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.AssessmentSummary.Price;
import org.homeward.award.domain.AssessmentSummary.Sum;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.domain.SummaryLine;
import org.homeward.award.domain.SummaryLine.Given;
import org.homeward.award.domain.ToldBid;
import org.homeward.shared.domain.Money;
import org.homeward.shared.infrastructure.Sql;

/**
 * What each bidder was told of its marks. Written once, when the award is approved; a buyer reads all of its own, a bidder
 * reads its own.
 */
@ApplicationScoped
public class Summaries {

    @Inject
    private Sql sql;

    /** Keeps what the bidders are told, as it is told. */
    public void freeze(Award award, List<AssessmentSummary> summaries, Instant at) {
        summaries.forEach(summary -> freeze(award, summary, at));
    }

    private void freeze(Award award, AssessmentSummary told, Instant at) {
        long id = sql.number(
                """
                insert into award_summary (award_id, lot_id, buyer_id, bid_ref, bidder_id, bidder, won, place, bids, out_because,
                       quality, price_score, price_pence, price_weight, price_working, total, winner, winner_quality,
                       winner_price, winner_total, winner_reason, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """,
                award.id(),
                award.lotId(),
                award.buyerId(),
                told.bid(),
                told.bidderId(),
                told.bidder(),
                told.won(),
                told.place(),
                told.bids(),
                told.outBecause(),
                told.own().quality(),
                told.own().price(),
                told.price().asked().pence(),
                told.price().weight(),
                told.price().working(),
                told.own().total(),
                told.winner(),
                told.winnerSum().quality(),
                told.winnerSum().price(),
                told.winnerSum().total(),
                told.winnerReason(),
                at);
        told.lines().forEach(line -> freeze(award, told, id, line));
    }

    private void freeze(Award award, AssessmentSummary told, long summary, SummaryLine line) {
        sql.update(
                """
                insert into award_summary_line (summary_id, position, buyer_id, bidder_id, question, text, weight, lived,
                       highest, mark, meaning, score, reason, better, winner_mark, winner_meaning, winner_score,
                       winner_reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                summary,
                line.position(),
                award.buyerId(),
                told.bidderId(),
                line.question(),
                line.text(),
                line.weight(),
                line.lived(),
                line.highest(),
                line.own().mark(),
                line.own().meaning(),
                line.own().score(),
                line.own().reason(),
                line.better(),
                line.winner().mark(),
                line.winner().meaning(),
                line.winner().score(),
                line.winner().reason());
    }

    /** Everything that was told of an award, the best first. */
    public List<AssessmentSummary> of(long awardId) {
        return sql.list(
                "select * from award_summary where award_id = ? order by place nulls last, bid_ref",
                this::read,
                awardId);
    }

    /** What this bidder was told last about the lot. */
    public Optional<AssessmentSummary> last(long lotId, long bidderId) {
        return sql.first(
                "select * from award_summary where bidder_id = ? and lot_id = ? order by id desc limit 1",
                this::read,
                bidderId,
                lotId);
    }

    /** Every bid of this bidder of which it was told, with the last word on its lot. */
    public List<ToldBid> told(long bidderId) {
        return sql.list(
                """
                select distinct on (s.lot_id) t.ref, l.number, s.won, w.kind, w.last_day, w.ends_at, w.signed_on
                  from award_summary s join lot l on l.id = s.lot_id join tender t on t.id = l.tender_id
                  left join lateral (select * from award_outcome o where o.tender_ref = t.ref and o.lot = l.number
                                      order by o.id desc limit 1) w on true
                 where s.bidder_id = ? order by s.lot_id, s.id desc
                """,
                row -> new ToldBid(
                        row.getString("ref"),
                        row.getInt("number"),
                        row.getBoolean("won"),
                        Optional.ofNullable(row.getString("kind")).map(OutcomeView.Kind::valueOf),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                        Sql.instantIfAny(row, "ends_at"),
                        Optional.ofNullable(row.getObject("signed_on", LocalDate.class))),
                bidderId);
    }

    private AssessmentSummary read(ResultSet row) throws SQLException {
        return new AssessmentSummary(
                row.getString("bid_ref"),
                row.getLong("bidder_id"),
                row.getString("bidder"),
                row.getBoolean("won"),
                Optional.ofNullable(row.getObject("place", Integer.class)),
                row.getInt("bids"),
                Sql.texts(row, "out_because"),
                new Price(
                        Money.ofPence(row.getLong("price_pence")),
                        row.getBigDecimal("price_weight"),
                        row.getString("price_working")),
                new Sum(row.getBigDecimal("quality"), decimal(row, "price_score"), decimal(row, "total")),
                row.getString("winner"),
                new Sum(
                        row.getBigDecimal("winner_quality"),
                        decimal(row, "winner_price"),
                        decimal(row, "winner_total")),
                row.getString("winner_reason"),
                lines(row.getLong("id")));
    }

    private List<SummaryLine> lines(long summary) {
        return sql.list(
                "select * from award_summary_line where summary_id = ? order by position", Summaries::line, summary);
    }

    private static SummaryLine line(ResultSet row) throws SQLException {
        return new SummaryLine(
                row.getInt("position"),
                row.getString("question"),
                row.getString("text"),
                row.getBigDecimal("weight"),
                row.getBoolean("lived"),
                row.getInt("highest"),
                new Given(
                        Optional.ofNullable(row.getObject("mark", Integer.class)),
                        row.getString("meaning"),
                        decimal(row, "score"),
                        row.getString("reason")),
                Sql.texts(row, "better"),
                new Given(
                        Optional.ofNullable(row.getObject("winner_mark", Integer.class)),
                        row.getString("winner_meaning"),
                        decimal(row, "winner_score"),
                        row.getString("winner_reason")));
    }

    private static Optional<BigDecimal> decimal(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }
}
