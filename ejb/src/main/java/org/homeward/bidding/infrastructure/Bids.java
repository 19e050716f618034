package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.Bid;
import org.homeward.bidding.domain.BidState;
import org.homeward.bidding.domain.MyBidItem;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.LotState;

/** The bids of the acting organisation, with their versions; another one's are not there. */
@ApplicationScoped
public class Bids {

    /**
     * A version as it is kept.
     *
     * @param answer the receipt as it was signed, or the withdrawal
     * @param sealedSha256 lower-case hexadecimal; empty for a withdrawal
     */
    public record Version(int version, BidState kind, Instant at, String answer, String sealedSha256) {}

    /**
     * What the database's clock says of a lot that is held.
     *
     * @param inTime whether the deadline lies ahead
     * @param taking whether the lot is in the state that takes bids
     * @param behind whether the clock fell behind the highest time ever seen
     * @param stopped whether the tender stands still after a restore from a back-up
     */
    public record Moment(Instant at, boolean inTime, boolean taking, boolean behind, boolean stopped) {

        /** Whether a bid can be sent now. */
        public boolean isOpen() {
            return inTime && taking && !stopped;
        }
    }

    @Inject
    private Sql sql;

    public Optional<Bid> find(long lotId) {
        return sql.first(
                "select * from bid where lot_id = ? and organisation_id = acting_organisation()", Bids::read, lotId);
    }

    /** The bid of the acting organisation for this lot, begun now if there is none, and held until the transaction ends. */
    public Bid begin(long lotId, int addendaConfirmed) {
        sql.update("""
                insert into bid (lot_id, organisation_id, state, addenda_confirmed)
                values (?, acting_organisation(), 'DRAFT', ?) on conflict (lot_id, organisation_id) do nothing
                """, lotId, addendaConfirmed);
        return hold(lotId).orElseThrow(() -> new IllegalStateException("a bid that was begun is there"));
    }

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    public Optional<Bid> hold(long lotId) {
        return sql.first(
                "select * from bid where lot_id = ? and organisation_id = acting_organisation() for update",
                Bids::read,
                lotId);
    }

    /** Something was saved: the draft's version rises. */
    public int saved(Bid bid) {
        return (int) sql.number(
                "update bid set draft_version = draft_version + 1 where id = ? returning draft_version", bid.id());
    }

    public void confirmAddenda(Bid bid, int addenda) {
        sql.update("update bid set addenda_confirmed = ? where id = ?", addenda, bid.id());
    }

    /** Holds the lot, so that it is neither closed nor moved until the transaction ends. */
    public void holdLot(long lotId) {
        sql.first("select id from lot where id = ? for share", row -> row.getLong("id"), lotId);
    }

    /**
     * Judges the moment by the database's clock, after the lot is held.
     *
     * @param toleranceSeconds how far the clock may be behind the highest time ever seen
     */
    public Moment moment(long lotId, int toleranceSeconds) {
        return sql.first(
                        """
                        with clock as materialized (select homeward_now() as at)
                        select c.at, c.at < t.deadline as in_time, l.state = 'BIDDING' as taking,
                               c.at < (select highest from clock_heartbeat) - make_interval(secs => ?) as behind,
                               exists (select from tender_stop s
                                        where s.tender_id = t.id and s.ended_at is null) as stopped
                          from clock c, lot l join tender t on t.id = l.tender_id where l.id = ?
                        """,
                        row -> new Moment(
                                Sql.instant(row, "at"),
                                row.getBoolean("in_time"),
                                row.getBoolean("taking"),
                                row.getBoolean("behind"),
                                row.getBoolean("stopped")),
                        toleranceSeconds,
                        lotId)
                .orElseThrow(() -> new IllegalStateException("the lot is held and therefore there"));
    }

    /** Writes the sealed bytes of a version that follows in this transaction. */
    public void seal(Bid bid, int version, byte[] sealed) {
        sql.update("""
                insert into bid_sealed (bid_id, version, lot_id, organisation_id, content)
                values (?, ?, ?, acting_organisation(), ?)
                """, bid.id(), version, bid.lotId(), sealed);
    }

    /** Writes the next version with what the close needs of it, and where the bid stands now. */
    public void enter(Bid next, Version version, long personId, String idempotencyKey) {
        Optional<byte[]> hash = Optional.of(version.sealedSha256())
                .filter(hex -> !hex.isEmpty())
                .map(hex -> HexFormat.of().parseHex(hex));
        sql.update(
                """
                with entered as (
                    insert into bid_version (bid_id, lot_id, organisation_id, version, kind, happened_at, by_person,
                                             idempotency_key, sealed_sha256, answer)
                    values (?, ?, acting_organisation(), ?, ?, ?, ?, ?, ?::bytea, ?)
                    returning bid_id),
                leaf as (
                    insert into bid_leaf (bid_id, version, lot_id, bid_ref, kind, sealed_sha256)
                    values (?, ?, ?, ?, ?, ?::bytea))
                update bid set state = ?, version = ?, sealed_draft = ? where id = (select bid_id from entered)
                """,
                next.id(),
                next.lotId(),
                version.version(),
                version.kind(),
                version.at(),
                personId,
                idempotencyKey,
                hash,
                version.answer(),
                next.id(),
                version.version(),
                next.lotId(),
                next.ref(),
                version.kind(),
                hash,
                next.state(),
                next.version(),
                next.sealedDraft());
    }

    public Optional<Version> byKey(Bid bid, String idempotencyKey) {
        return sql.first(
                "select * from bid_version where bid_id = ? and idempotency_key = ?",
                Bids::version,
                bid.id(),
                idempotencyKey);
    }

    public Optional<Version> last(Bid bid) {
        return sql.first(
                "select * from bid_version where bid_id = ? order by version desc limit 1", Bids::version, bid.id());
    }

    /** The newest first. */
    public Page<MyBidItem> list(ListQuery query) {
        long total = sql.number("select count(*) from bid where organisation_id = acting_organisation()");
        List<MyBidItem> items = sql.list("""
                select t.ref as tender, t.title, o.name as buyer, l.number, l.title as lot_title, b.ref, b.state,
                       v.happened_at, t.deadline, l.state = 'BIDDING' and homeward_now() < t.deadline
                       and not exists (select from tender_stop s where s.tender_id = t.id and s.ended_at is null) as open,
                       l.state as lot_state
                  from bid b join lot l on l.id = b.lot_id join tender t on t.id = l.tender_id
                  join organisation o on o.id = t.buyer_id
                  left join bid_version v on v.bid_id = b.id and v.version = b.version and v.kind = 'SUBMITTED'
                 where b.organisation_id = acting_organisation() order by b.id desc limit ? offset ?
                """, Bids::item, query.pageSize(), query.offset());
        return Page.of(query, total, items);
    }

    private static MyBidItem item(ResultSet row) throws SQLException {
        return new MyBidItem(
                row.getString("tender"),
                row.getString("title"),
                row.getString("buyer"),
                row.getInt("number"),
                row.getString("lot_title"),
                row.getString("ref"),
                BidState.valueOf(row.getString("state")),
                Sql.instantIfAny(row, "happened_at"),
                Sql.instantIfAny(row, "deadline"),
                row.getBoolean("open"),
                LotState.valueOf(row.getString("lot_state")));
    }

    private static Bid read(ResultSet row) throws SQLException {
        return new Bid(
                row.getLong("id"),
                row.getString("ref"),
                row.getLong("lot_id"),
                row.getLong("organisation_id"),
                BidState.valueOf(row.getString("state")),
                row.getInt("draft_version"),
                row.getInt("version"),
                row.getInt("sealed_draft"),
                row.getInt("addenda_confirmed"));
    }

    private static Version version(ResultSet row) throws SQLException {
        byte[] hash = row.getBytes("sealed_sha256");
        return new Version(
                row.getInt("version"),
                BidState.valueOf(row.getString("kind")),
                Sql.instant(row, "happened_at"),
                row.getString("answer"),
                hash == null ? "" : HexFormat.of().formatHex(hash));
    }
}
