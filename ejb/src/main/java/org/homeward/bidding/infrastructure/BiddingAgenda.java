package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.homeward.shared.infrastructure.Sql;

/** What bidding has waiting: for a bidder its unsent drafts, for a buyer its lots to open. */
@ApplicationScoped
public class BiddingAgenda {

    /**
     * One lot that somebody has to do something about.
     *
     * @param tender ref of the tender
     * @param lot number of the lot
     * @param title of the tender
     * @param deadline until when bids are, or were, taken
     */
    public record Line(String tender, int lot, String title, Instant deadline) {}

    @Inject
    private Sql sql;

    /** Drafts of the acting organisation that were never sent, or were changed since, and still can be. */
    public List<Line> unsent() {
        return sql.list("""
                select t.ref, l.number, t.title, t.deadline
                  from bid b join lot l on l.id = b.lot_id join tender t on t.id = l.tender_id
                 where b.organisation_id = acting_organisation()
                   and (b.state = 'DRAFT' or (b.state = 'SUBMITTED' and b.draft_version > b.sealed_draft))
                   and l.state = 'BIDDING' and t.deadline > homeward_now()
                 order by t.deadline limit 20
                """, BiddingAgenda::line);
    }

    /** Bids of the acting organisation whose tender was changed since they were last confirmed, and that it still can. */
    public List<Line> toReconfirm() {
        return sql.list("""
                select t.ref, l.number, t.title, t.deadline
                  from bid b join lot l on l.id = b.lot_id join tender t on t.id = l.tender_id
                 where b.organisation_id = acting_organisation() and b.state in ('DRAFT', 'SUBMITTED')
                   and b.addenda_confirmed < (select count(*) from tender_addendum a where a.tender_id = t.id)
                   and l.state = 'BIDDING' and t.deadline > homeward_now()
                 order by t.deadline limit 20
                """, BiddingAgenda::line);
    }

    /** Closed lots of the acting organisation with bids in the box to which this person has not consented. */
    public List<Line> toOpen(long personId) {
        return sql.list("""
                select t.ref, l.number, t.title, t.deadline
                  from lot l join tender t on t.id = l.tender_id join lot_box x on x.lot_id = l.id
                 where t.buyer_id = acting_organisation() and l.state = 'CLOSED' and x.tree_size > 0
                   and not exists (select 1 from opening_consent c where c.lot_id = l.id and c.person_id = ?)
                 order by t.deadline limit 20
                """, BiddingAgenda::line, personId);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("ref"), row.getInt("number"), row.getString("title"), Sql.instant(row, "deadline"));
    }
}
