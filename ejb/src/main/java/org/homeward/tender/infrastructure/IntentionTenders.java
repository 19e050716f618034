package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.FollowingTender;
import org.homeward.tender.domain.TenderState;

/** Which tenders followed which intention. */
@ApplicationScoped
public class IntentionTenders {

    /** An intention that nothing followed by its day. */
    public record Late(String ref, String support, String area, LocalDate actBy) {}

    private static final String TENDERS = """
            select t.ref, t.title, t.state, t.published_at
              from tender t join intention i on i.id = t.intention_id
             where i.ref = ?
            """;

    /** An intention that is said in public, whose day is over, and that no published tender refers to. */
    private static final String LATE = """
              from intention i
             where i.state = 'PUBLISHED'
               and i.act_by + ? < (homeward_now() at time zone 'Europe/London')::date
               and not exists (select from tender t where t.intention_id = i.id and t.published_at is not null)
            """;

    @Inject
    private Sql sql;

    /** All of one organisation's, also those that are being written. */
    public List<FollowingTender> ofBuyer(String intention, long buyer) {
        return sql.list(TENDERS + " and t.buyer_id = ? order by t.id desc", IntentionTenders::read, intention, buyer);
    }

    /** Those that were published. */
    public List<FollowingTender> published(String intention) {
        return sql.list(
                TENDERS + " and t.published_at is not null order by t.id desc", IntentionTenders::read, intention);
    }

    /** @param days that may pass after the intention's day */
    public boolean isLate(String intention, int days) {
        return sql.number("select count(*)" + LATE + " and i.ref = ?", days, intention) > 0;
    }

    /** One organisation's late intentions, the longest overdue first. */
    public List<Late> late(long organisation, int days) {
        return sql.list(
                """
                select i.ref, i.act_by, (select k.name from support_kind k where k.code = i.support) as support,
                       coalesce((select a.short_name from area a where a.code = i.area_code), i.area_code) as area
                """ + LATE + " and i.organisation_id = ? order by i.act_by, i.id limit 10",
                row -> new Late(
                        row.getString("ref"),
                        row.getString("support"),
                        row.getString("area"),
                        row.getObject("act_by", LocalDate.class)),
                days,
                organisation);
    }

    private static FollowingTender read(ResultSet row) throws SQLException {
        return new FollowingTender(
                row.getString("ref"),
                row.getString("title"),
                TenderState.valueOf(row.getString("state")),
                Sql.instantIfAny(row, "published_at"));
    }
}
