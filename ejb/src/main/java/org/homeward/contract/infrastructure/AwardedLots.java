package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.AwardedLot;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** Awards of the acting buyer from which a contract can be made. */
@ApplicationScoped
public class AwardedLots {

    private static final String AWARDED = """
            select a.id, a.ref, t.ref as tender_ref, l.number, t.title, l.title as lot_title, t.buyer_id, b.name as buyer,
                   a.bidder_id, o.name as provider, coalesce(a.contract_start, l.start_date) as starts,
                   coalesce(a.contract_end, l.end_date) as ends, coalesce(a.contract_pence, t.value_pence) as pence,
                   l.capacity, p.price_pence, t.price_unit
              from award a
              join tender t on t.id = a.tender_id
              join lot l on l.id = a.lot_id
              join organisation b on b.id = t.buyer_id
              join organisation o on o.id = a.bidder_id
              left join opened_bid p on p.ref = a.bid_ref
             where a.buyer_id = ? and a.state in ('AWARDED', 'CONTRACTED')
            """;

    @Inject
    private Sql sql;

    @Inject
    private Acting acting;

    /** Refused with {@code no-such-award-to-contract} where there is none, it is another buyer's or not decided. */
    public AwardedLot get(String awardRef) {
        return sql.first(AWARDED + " and a.ref = ?", AwardedLots::read, buyer(), awardRef)
                .orElseThrow(() -> new NotFound("no-such-award-to-contract"));
    }

    /** The reference of the contract that was made from an award already, and not given up. */
    public Optional<String> contractOf(long awardId) {
        return sql.first(
                "select ref from contract where award_id = ? and state <> 'ABANDONED'",
                row -> row.getString("ref"),
                awardId);
    }

    /** Awards without a contract, the newest first. */
    public List<AwardedLot> waiting() {
        return sql.list(
                AWARDED
                        + " and not exists (select from contract c where c.award_id = a.id and c.state <> 'ABANDONED')"
                        + " order by a.id desc limit 50",
                AwardedLots::read,
                buyer());
    }

    /** Awards for which nobody has begun a contract yet, also none that was given up; the newest first. */
    public List<AwardedLot> untouched() {
        return sql.list(
                AWARDED
                        + " and not exists (select from contract c where c.award_id = a.id) order by a.id desc limit 50",
                AwardedLots::read,
                buyer());
    }

    private long buyer() {
        return acting.actor().organisationId();
    }

    private static AwardedLot read(ResultSet row) throws SQLException {
        return new AwardedLot(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("tender_ref"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("lot_title"),
                row.getLong("buyer_id"),
                row.getString("buyer"),
                row.getLong("bidder_id"),
                row.getString("provider"),
                Optional.ofNullable(row.getObject("starts", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                Optional.ofNullable(row.getObject("pence", Long.class)),
                Optional.ofNullable(row.getObject("capacity", Integer.class)),
                Optional.ofNullable(row.getObject("price_pence", Long.class)),
                Optional.ofNullable(row.getString("price_unit")).orElse(""));
    }
}
