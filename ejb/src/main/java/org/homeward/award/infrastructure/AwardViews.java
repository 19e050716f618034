package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.AwardItem;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.AwardView.ContractView;
import org.homeward.award.domain.AwardView.Deed;
import org.homeward.award.domain.AwardView.RepresentationView;
import org.homeward.award.domain.AwardView.Step;
import org.homeward.award.domain.StandstillView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.TenderFacts;

/** Awards as the buyer's people read them. */
@ApplicationScoped
public class AwardViews {

    private static final String ITEM = """
            select a.ref, t.ref as tender, t.title, l.number, l.title as lot_title, a.state, a.bidder, a.ends_at, a.last_day,
                   a.recommended_by, a.recommended_at
              from award a join tender t on t.id = a.tender_id join lot l on l.id = a.lot_id
            """;

    @Inject
    private Sql sql;

    /** The award of that key with its trail. */
    public AwardView view(long awardId, TenderFacts tender, Optional<StandstillView> standstill) {
        return sql.first("""
                        select a.*, l.number as lot_number, l.title as lot_title, o.ref as bidder_ref, r.name as recommender,
                               v.name as approver, w.name as awarder,
                               (select count(*) from award_summary s where s.award_id = a.id) as summaries,
                               (select count(*) from award_letter b where b.award_id = a.id) as letters
                          from award a
                          join lot l on l.id = a.lot_id
                          left join organisation o on o.id = a.bidder_id
                          join person r on r.id = a.recommended_by
                          left join person v on v.id = a.approved_by
                          left join person w on w.id = a.awarded_by
                         where a.id = ?
                        """, row -> read(row, tender, standstill), awardId)
                .orElseThrow(() -> new IllegalStateException("the award is not there"));
    }

    private AwardView read(ResultSet row, TenderFacts tender, Optional<StandstillView> standstill) throws SQLException {
        long id = row.getLong("id");
        return new AwardView(
                row.getString("ref"),
                tender.ref(),
                tender.title(),
                row.getInt("lot_number"),
                row.getString("lot_title"),
                AwardState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("bid_ref")),
                Optional.ofNullable(row.getString("bidder_ref")),
                Optional.ofNullable(row.getString("bidder")).filter(name -> !name.isEmpty()),
                row.getString("reason"),
                new Deed(row.getString("recommender"), Sql.instant(row, "recommended_at")),
                deed(row, "approver", "approved_at"),
                deed(row, "awarder", "awarded_at"),
                standstill,
                Optional.ofNullable(row.getString("notice_ref")),
                contract(row),
                row.getInt("summaries"),
                row.getInt("letters"),
                representations(id),
                history(id));
    }

    private static Optional<Deed> deed(ResultSet row, String who, String when) throws SQLException {
        Optional<Instant> at = Sql.instantIfAny(row, when);
        return at.isEmpty() ? Optional.empty() : Optional.of(new Deed(row.getString(who), at.get()));
    }

    private static Optional<ContractView> contract(ResultSet row) throws SQLException {
        LocalDate signed = row.getObject("signed_on", LocalDate.class);
        if (signed == null) {
            return Optional.empty();
        }
        return Optional.of(new ContractView(
                signed,
                Optional.ofNullable(row.getObject("contract_start", LocalDate.class)),
                Optional.ofNullable(row.getObject("contract_end", LocalDate.class)),
                Optional.ofNullable(row.getObject("contract_pence", Long.class)),
                Optional.ofNullable(row.getObject("details_due", LocalDate.class)),
                Optional.ofNullable(row.getString("details_notice_ref"))));
    }

    private List<Step> history(long awardId) {
        return sql.list(
                """
                select c.to_state, p.name, c.reason, c.happened_at
                  from award_state_change c join person p on p.id = c.by_person
                 where c.award_id = ? order by c.id
                """,
                row -> new Step(
                        AwardState.valueOf(row.getString("to_state")),
                        row.getString("name"),
                        row.getString("reason"),
                        Sql.instant(row, "happened_at")),
                awardId);
    }

    private List<RepresentationView> representations(long awardId) {
        return sql.list(
                "select * from award_representation where award_id = ? order by id",
                row -> new RepresentationView(
                        row.getLong("id"),
                        row.getString("from_whom"),
                        row.getString("text"),
                        row.getObject("received_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("stands", Boolean.class)),
                        row.getString("decision")),
                awardId);
    }

    /** The awards of a buyer, the newest first. */
    public Page<AwardItem> list(long buyerId, ListQuery query) {
        long total = sql.number("select count(*) from award where buyer_id = ?", buyerId);
        return Page.of(
                query,
                total,
                sql.list(
                        ITEM + "where a.buyer_id = ? order by a.id desc limit ? offset ?",
                        AwardViews::item,
                        buyerId,
                        query.pageSize(),
                        query.offset()));
    }

    /** The awards of a buyer that wait for somebody: to approve, to confirm, to record the contract. */
    public List<AwardItem> waiting(long buyerId) {
        return sql.list(
                ITEM + "where a.buyer_id = ? and a.state in ('RECOMMENDED', 'APPROVED', 'AWARDED') order by a.id",
                AwardViews::item,
                buyerId);
    }

    /** An award that was approved and not yet published. */
    public record Unannounced(String tender, int lot) {}

    /** Buyers with a lot that is being decided. */
    public List<Long> deciding() {
        return sql.list(
                "select distinct t.buyer_id from tender t join lot l on l.tender_id = t.id where l.state = 'OPENED'",
                row -> row.getLong("buyer_id"));
    }

    /** Awards of a buyer that were approved and whose notice is not there some seconds later. */
    public List<Unannounced> unannounced(long buyerId) {
        return sql.list("""
                select t.ref as tender, l.number
                  from award a join tender t on t.id = a.tender_id join lot l on l.id = a.lot_id
                 where a.buyer_id = ? and a.state = 'APPROVED' and a.notice_ref is null
                   and a.approved_at < homeward_now() - interval '10 seconds' order by a.id
                """, row -> new Unannounced(row.getString("tender"), row.getInt("number")), buyerId);
    }

    /** A closed lot with nothing in its box. */
    public record WithoutBids(String tender, int lot, String title) {}

    /** Closed lots of a buyer for which nobody bid and about which nothing is decided. */
    public List<WithoutBids> withoutBids(long buyerId) {
        return sql.list(
                """
                select t.ref as tender, l.number, t.title
                  from lot l join tender t on t.id = l.tender_id join lot_box x on x.lot_id = l.id
                 where t.buyer_id = ? and l.state = 'CLOSED' and x.tree_size = 0 order by l.closed_at, l.id limit 50
                """,
                row -> new WithoutBids(row.getString("tender"), row.getInt("number"), row.getString("title")),
                buyerId);
    }

    private static AwardItem item(ResultSet row) throws SQLException {
        return new AwardItem(
                row.getString("ref"),
                row.getString("tender"),
                row.getString("title"),
                row.getInt("number"),
                row.getString("lot_title"),
                AwardState.valueOf(row.getString("state")),
                row.getString("bidder"),
                Sql.instantIfAny(row, "ends_at"),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getLong("recommended_by"),
                Sql.instant(row, "recommended_at"));
    }
}
