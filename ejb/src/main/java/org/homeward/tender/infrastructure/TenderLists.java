package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.OpportunityItem;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.TenderItem;
import org.homeward.tender.domain.TenderState;

/** Lists of tenders, paged in the database. */
@ApplicationScoped
public class TenderLists {

    /** Open now, by the database's clock; a quotation is there only for those who were invited. */
    private static final String OPEN = """
            from tender t join organisation o on o.id = t.buyer_id
             where t.state = 'PUBLISHED' and t.deadline > homeward_now()
               and (t.route <> 'QUOTATION'
                    or exists (select from tender_invitation i
                                 left join provider_claim c on c.provider_id = i.provider_id and c.state = 'CONFIRMED'
                                where i.tender_id = t.id and coalesce(i.organisation_id, c.organisation_id) = ?))
            """;

    @Inject
    private Sql sql;

    /** A buyer's tenders, the newest first. */
    public Page<TenderItem> ofBuyer(long buyer, ListQuery query, Optional<TenderState> state) {
        return ofBuyer(buyer, query, state, "");
    }

    /** A buyer's tenders with these words in their reference or title, the newest first. */
    public Page<TenderItem> ofBuyer(long buyer, ListQuery query, Optional<TenderState> state, String words) {
        String wanted = state.map(Enum::name).orElse("");
        String looked = words.strip().toLowerCase(Locale.ROOT);
        long total = sql.number(
                "select count(*) from tender where buyer_id = ? and (? = '' or state = ?)"
                        + " and position(? in lower(ref || ' ' || title)) > 0",
                buyer,
                wanted,
                wanted,
                looked);
        List<TenderItem> items = sql.list(
                """
                select t.*, s.lots, s.opened, s.decided,
                       (select count(*) from tender_clarification c where c.tender_id = t.id and c.answer is null) as waiting
                  from tender t,
                       lateral (select count(*) as lots, count(*) filter (where l.state = 'OPENED') as opened,
                                       count(*) filter (where l.state = 'DECIDED') as decided
                                  from lot l where l.tender_id = t.id) s
                 where t.buyer_id = ? and (? = '' or t.state = ?)
                   and position(? in lower(t.ref || ' ' || t.title)) > 0
                 order by t.id desc limit ? offset ?
                """,
                row -> new TenderItem(
                        row.getString("ref"),
                        row.getString("title"),
                        TenderState.valueOf(row.getString("state")),
                        Route.valueOf(row.getString("route")),
                        BuyingRegime.valueOf(row.getString("regime")),
                        Sql.instantIfAny(row, "deadline"),
                        Sql.instantIfAny(row, "approval_asked_at"),
                        row.getInt("lots"),
                        row.getInt("opened"),
                        row.getInt("decided"),
                        row.getInt("waiting")),
                buyer,
                wanted,
                wanted,
                looked,
                query.pageSize(),
                query.offset());
        return Page.of(query, total, items);
    }

    /** What takes bids now, the nearest deadline first. */
    public Page<OpportunityItem> open(long reader, ListQuery query) {
        long total = sql.number("select count(*) " + OPEN, reader);
        List<OpportunityItem> items = sql.list(
                """
                select t.*, o.name as buyer,
                       array(select distinct unnest(l.areas) from lot l where l.tender_id = t.id order by 1) as area_codes,
                       array(select distinct a.short_name from lot l join area a on a.code = any (l.areas)
                              where l.tender_id = t.id order by 1) as area_names
                """ + OPEN + " order by t.deadline, t.id limit ? offset ?",
                row -> {
                    long pence = row.getLong("value_pence");
                    return new OpportunityItem(
                            row.getString("ref"),
                            row.getString("title"),
                            row.getString("summary"),
                            row.getString("buyer"),
                            Route.valueOf(row.getString("route")),
                            BuyingRegime.valueOf(row.getString("regime")),
                            pence == 0 ? Optional.empty() : Optional.of(Money.ofPence(pence)),
                            Sql.texts(row, "area_codes"),
                            Sql.texts(row, "area_names"),
                            Sql.instantIfAny(row, "questions_close"),
                            Sql.instant(row, "deadline"),
                            Sql.instant(row, "published_at"));
                },
                reader,
                query.pageSize(),
                query.offset());
        return Page.of(query, total, items);
    }

    /** Tenders of the buyer that take bids and close within so many days: reference, title and deadline. */
    public List<TenderItem> closingWithin(long buyer, int days) {
        return ofBuyer(buyer, ListQuery.of(1, ListQuery.LARGEST_PAGE), Optional.of(TenderState.PUBLISHED))
                .items()
                .stream()
                .filter(item -> sql.number(
                                "select count(*) from tender where ref = ? and deadline <= homeward_now() + make_interval(days => ?)",
                                item.ref(),
                                days)
                        == 1)
                .toList();
    }
}
