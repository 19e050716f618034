package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.AttachmentView;
import org.homeward.bidding.domain.BidAnswer;
import org.homeward.bidding.domain.BidContent;
import org.homeward.bidding.domain.ConditionMet;
import org.homeward.bidding.domain.OpenedAnswer;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/**
 * The opened bids of a lot, for those features that judge them. The database shows them to the lot's buyer, and each to
 * its own bidder.
 */
@ApplicationScoped
public class OpenedBidRecords {

    private static final String BIDS = """
            select o.*, g.name as bidder, g.ref as bidder_ref
              from opened_bid o join organisation g on g.id = o.organisation_id where o.lot_id = ?""";

    /** A sealed version that is to be opened. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Sealed(
            long bid,
            String ref,
            long bidderId,
            String bidderRef,
            int version,
            Instant submittedAt,
            String sha256,
            byte[] content) {}

    @Inject
    private Sql sql;

    /** In the order of their refs; empty while the lot is not opened. */
    public List<OpenedBid> of(long lotId) {
        return sql.list(BIDS + " order by o.ref", this::read, lotId);
    }

    /** The acting organisation's own. */
    public Optional<OpenedBid> own(long lotId) {
        return sql.first(BIDS + " and o.organisation_id = acting_organisation()", this::read, lotId);
    }

    /** Refused with {@code no-such-attachment}. */
    public AttachedFile attachment(long lotId, String bidRef, long id) {
        return sql.first(
                        """
                        select a.name, a.media_type, a.content from opened_attachment a join opened_bid o on o.bid_id = a.bid_id
                         where o.lot_id = ? and o.ref = ? and a.id = ?
                        """,
                        row -> new AttachedFile(
                                row.getString("name"), row.getString("media_type"), row.getBytes("content")),
                        lotId,
                        bidRef,
                        id)
                .orElseThrow(() -> new NotFound("no-such-attachment"));
    }

    /** One version with its sealed bytes; the database shows it once the lot is opened. */
    public Sealed sealed(long bid, int version) {
        return sql.first(
                        """
                        select b.ref, b.organisation_id, g.ref as bidder_ref, v.happened_at, v.sealed_sha256, s.content
                          from bid b join organisation g on g.id = b.organisation_id
                          join bid_version v on v.bid_id = b.id and v.version = ?
                          join bid_sealed s on s.bid_id = b.id and s.version = v.version where b.id = ?
                        """,
                        row -> new Sealed(
                                bid,
                                row.getString("ref"),
                                row.getLong("organisation_id"),
                                row.getString("bidder_ref"),
                                version,
                                Sql.instant(row, "happened_at"),
                                HexFormat.of().formatHex(row.getBytes("sealed_sha256")),
                                row.getBytes("content")),
                        version,
                        bid)
                .orElseThrow(() -> new IllegalStateException("bid " + bid + " has no sealed version " + version));
    }

    /** Writes down what came out of an envelope. */
    public void add(long lotId, Sealed from, BidContent content) {
        sql.update(
                """
                insert into opened_bid (bid_id, ref, lot_id, organisation_id, version, submitted_at, price_pence, evidence,
                                        sealed_sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                from.bid(),
                from.ref(),
                lotId,
                from.bidderId(),
                from.version(),
                from.submittedAt(),
                content.pricePence(),
                content.evidence(),
                HexFormat.of().parseHex(from.sha256()));
        for (BidAnswer answer : content.answers()) {
            sql.update(
                    "insert into opened_answer (bid_id, lot_id, organisation_id, question, text) values (?, ?, ?, ?, ?)",
                    from.bid(),
                    lotId,
                    from.bidderId(),
                    answer.question(),
                    answer.text());
        }
        for (int i = 0; i < content.conditions().size(); i++) {
            ConditionMet said = content.conditions().get(i);
            sql.update("""
                    insert into opened_condition (bid_id, lot_id, organisation_id, place, condition, met, note)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """, from.bid(), lotId, from.bidderId(), i, said.condition(), said.met(), said.note());
        }
        for (AttachedFile file : content.attachments()) {
            sql.update("""
                    insert into opened_attachment (bid_id, lot_id, organisation_id, name, media_type, content)
                    values (?, ?, ?, ?, ?, ?)
                    """, from.bid(), lotId, from.bidderId(), file.name(), file.mediaType(), file.content());
        }
    }

    private OpenedBid read(ResultSet row) throws SQLException {
        long bid = row.getLong("bid_id");
        long pence = row.getLong("price_pence");
        return new OpenedBid(
                row.getString("ref"),
                row.getLong("organisation_id"),
                row.getString("bidder"),
                row.getString("bidder_ref"),
                row.getInt("version"),
                Sql.instant(row, "submitted_at"),
                answers(bid),
                pence == 0 ? Optional.empty() : Optional.of(pence),
                attachments(bid),
                conditions(bid),
                Sql.texts(row, "evidence"),
                HexFormat.of().formatHex(row.getBytes("sealed_sha256")));
    }

    private List<OpenedAnswer> answers(long bid) {
        return sql.list(
                """
                select a.question, a.text from opened_answer a join opened_bid o on o.bid_id = a.bid_id
                  join lot l on l.id = o.lot_id join tender_question q on q.tender_id = l.tender_id and q.ref = a.question
                 where a.bid_id = ? order by q.position
                """,
                row -> new OpenedAnswer(
                        row.getString("question"), row.getString("text"), BidAnswer.count(row.getString("text"))),
                bid);
    }

    private List<AttachmentView> attachments(long bid) {
        return sql.list(
                "select id, name, media_type, length(content) as bytes from opened_attachment where bid_id = ? order by id",
                row -> new AttachmentView(
                        row.getLong("id"), row.getString("name"), row.getString("media_type"), row.getLong("bytes")),
                bid);
    }

    private List<ConditionMet> conditions(long bid) {
        return sql.list(
                "select condition, met, note from opened_condition where bid_id = ? order by place",
                row -> new ConditionMet(row.getString("condition"), row.getBoolean("met"), row.getString("note")),
                bid);
    }
}
