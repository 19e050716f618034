package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.catalogue.domain.EntryMatch;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.infrastructure.Sql;

/**
 * Lets providers find themselves by name, also misspelt, as officers find them. It gives no more than the regulator
 * publishes: reference, name, areas.
 */
@ApplicationScoped
public class EntryFinding {

    private static final int MOST = 10;
    private static final String COLUMNS = """
            select p.ref, p.name,
                   array(select distinct a.short_name from location l join area a on a.id = l.council_id
                          where l.provider_id = p.id order by 1) as areas
              from provider p
            """;

    @Inject
    private Providers providers;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** At most ten entries, the best first; none for no words. */
    public List<EntryMatch> find(String typed) {
        ProviderCriteria criteria = new ProviderCriteria(typed, java.util.Map.of());
        if (criteria.words().isEmpty()) {
            return List.of();
        }
        Search search = new Search(
                criteria,
                providers.words(criteria.words()),
                List.of(),
                List.of(),
                new OrganisationSize.Limits(1, 2, 3),
                1,
                LocalDate.now(clock));
        List<String> keys = providers.page(search, ListQuery.of(1, MOST)).stream()
                .map(String::valueOf)
                .toList();
        return sql.list(
                COLUMNS + " where p.id = any (?::bigint[]) order by array_position(?::bigint[], p.id)",
                row -> new EntryMatch(row.getString("ref"), row.getString("name"), Sql.texts(row, "areas")),
                keys,
                keys);
    }

    /** One entry; none when there is none of this reference. */
    public List<EntryMatch> one(String ref) {
        return sql.list(
                COLUMNS + " where p.ref = ?",
                row -> new EntryMatch(row.getString("ref"), row.getString("name"), Sql.texts(row, "areas")),
                ref);
    }
}
