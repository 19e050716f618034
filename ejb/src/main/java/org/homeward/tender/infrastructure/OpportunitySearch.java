package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Page;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.OpportunityFilter;
import org.homeward.tender.domain.OpportunityItem;
import org.homeward.tender.domain.Route;

/** The public list of opportunities, narrowed and paged in the database. */
@ApplicationScoped
public class OpportunitySearch {

    /** Published, not cancelled, open or closed by the database's clock; a quotation only for those invited. */
    private static final String FITS = """
              from tender t join organisation o on o.id = t.buyer_id
             where t.state in ('PUBLISHED', 'CLOSED') and (t.deadline > homeward_now()) <> ?
               and (t.route <> 'QUOTATION'
                    or exists (select from tender_invitation i where i.tender_id = t.id and i.organisation_id = ?))
               and position(? in lower(concat_ws(' ', t.ref, t.title, t.summary, o.name))) > 0
               and (? = '' or exists (select from lot l where l.tender_id = t.id and ? = any (l.areas)))
            """;

    private static final String COLUMNS = """
            select t.*, o.name as buyer,
                   array(select distinct unnest(l.areas) from lot l where l.tender_id = t.id order by 1) as area_codes,
                   array(select distinct a.short_name from lot l join area a on a.code = any (l.areas)
                          where l.tender_id = t.id order by 1) as area_names
            """;

    @Inject
    private Sql sql;

    /** @param reader the organisation that looks; nought for the public */
    public Page<OpportunityItem> list(long reader, OpportunityFilter filter, ListQuery query) {
        String words = filter.words().strip().toLowerCase(Locale.ROOT);
        long total = sql.number("select count(*)" + FITS, filter.closed(), reader, words, filter.area(), filter.area());
        List<OpportunityItem> items = sql.list(
                COLUMNS + FITS + (filter.closed() ? " order by t.deadline desc" : " order by t.deadline")
                        + ", t.id limit ? offset ?",
                OpportunitySearch::read,
                filter.closed(),
                reader,
                words,
                filter.area(),
                filter.area(),
                query.pageSize(),
                query.offset());
        return Page.of(query, total, items);
    }

    private static OpportunityItem read(ResultSet row) throws SQLException {
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
    }
}
