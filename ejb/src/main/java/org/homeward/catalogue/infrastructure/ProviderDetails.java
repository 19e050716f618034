package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.catalogue.domain.LocationView;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.ProviderItem;
import org.homeward.catalogue.domain.ProviderView;
import org.homeward.catalogue.domain.Rating;
import org.homeward.catalogue.domain.RatingDomain;
import org.homeward.catalogue.domain.RatingHistoryView;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** What lists and pages show of providers, read in a handful of statements however many providers there are. */
@ApplicationScoped
public class ProviderDetails {

    private record RatingCount(long provider, Rating rating, int locations) {}

    @Inject
    private Sql sql;

    @Inject
    private ProviderAlerts alerts;

    /** The providers with these keys, in this order. */
    public List<ProviderItem> items(List<Long> keys, OrganisationSize.Limits sizes, int smallSupportTests) {
        List<String> wanted = keys.stream().map(String::valueOf).toList();
        Map<Long, Map<Rating, Integer>> ratings = ratings(wanted);
        Map<Long, ProviderItem> found = new HashMap<>();
        sql.list(
                """
                select p.id, p.ref, p.name, p.regulator_id, p.company_number, p.ownership, p.brand,
                       p.locations_nationally, p.places_nationally,
                       (select count(*) from location l where l.provider_id = p.id) as held,
                       (select count(*) from location l where l.provider_id = p.id and not l.dormant
                           and (l.closed is null or l.closed > (homeward_now() at time zone 'Europe/London')::date)) as open,
                       array(select a.short_name from location l join area a on a.id = l.council_id
                              where l.provider_id = p.id
                              union select a.short_name from area a where a.code = any (f.areas) order by 1) as areas,
                       array(select c.name from location l join location_term t on t.location_id = l.id
                               join catalogue_term c on c.kind = t.kind and c.code = t.code
                              where l.provider_id = p.id and t.kind = 'SUPPORTS'
                              union select c.name from catalogue_term c
                              where c.kind = 'SUPPORTS' and c.code = any (f.supports) order by 1) as supports,
                       array(select c.name from location l join location_term t on t.location_id = l.id
                               join catalogue_term c on c.kind = t.kind and c.code = t.code
                              where l.provider_id = p.id and t.kind = 'SERVICE_TYPE'
                              union select c.name from catalogue_term c
                              where c.kind = 'SERVICE_TYPE' and c.code = any (f.service_types)
                              order by 1) as service_types,
                       array(select distinct c.name from location l
                               join catalogue_term c on c.kind = 'CATEGORY' and c.code = l.category
                              where l.provider_id = p.id order by 1) as categories,
                       f.size_class, p.id in (select * from small_supports(?)) as small_support
                  from provider p left join provider_profile f on f.provider_id = p.id
                 where p.id = any (?::bigint[])
                """,
                row -> found.put(
                        row.getLong("id"), item(row, ratings.getOrDefault(row.getLong("id"), Map.of()), sizes)),
                smallSupportTests,
                wanted);
        return keys.stream().map(found::get).toList();
    }

    private static ProviderItem item(ResultSet row, Map<Rating, Integer> ratings, OrganisationSize.Limits sizes)
            throws SQLException {
        int held = row.getInt("held");
        Optional<Integer> nationally = whole(row, "locations_nationally");
        Optional<OrganisationSize> said = text(row, "size_class").map(OrganisationSize::valueOf);
        return new ProviderItem(
                row.getString("ref"),
                row.getString("name"),
                text(row, "regulator_id"),
                text(row, "company_number"),
                text(row, "ownership"),
                text(row, "brand"),
                said.orElseGet(() -> OrganisationSize.of(nationally.orElse(held), sizes)),
                said.isPresent(),
                row.getBoolean("small_support"),
                held,
                row.getInt("open"),
                nationally,
                whole(row, "places_nationally"),
                Sql.texts(row, "areas"),
                Sql.texts(row, "supports"),
                Sql.texts(row, "service_types"),
                Sql.texts(row, "categories"),
                ratings);
    }

    private Map<Long, Map<Rating, Integer>> ratings(List<String> keys) {
        return sql
                .list(
                        """
                        select provider_id, rating_overall, count(*) as locations from location
                         where provider_id = any (?::bigint[])
                           and (closed is null or closed > (homeward_now() at time zone 'Europe/London')::date)
                         group by 1, 2
                        """,
                        row -> new RatingCount(
                                row.getLong("provider_id"),
                                Rating.valueOf(row.getString("rating_overall")),
                                row.getInt("locations")),
                        keys)
                .stream()
                .collect(Collectors.groupingBy(
                        RatingCount::provider, Collectors.toMap(RatingCount::rating, RatingCount::locations)));
    }

    /** One provider with all of it. Refused with {@code no-such-provider}. */
    public ProviderView view(String ref, OrganisationSize.Limits sizes, int smallSupportTests) {
        if (!ref.matches("PR-[0-9]{5,12}")) {
            throw new NotFound("no-such-provider");
        }
        long key = sql.first("select id from provider where ref = ?", row -> row.getLong(1), ref)
                .orElseThrow(() -> new NotFound("no-such-provider"));
        ProviderItem item = items(List.of(key), sizes, smallSupportTests).get(0);
        return sql.first(
                        """
                        select p.first_registered, p.source, e.applied
                          from provider p left join catalogue_edition e on e.id = p.changed_in where p.id = ?
                        """,
                        row -> new ProviderView(
                                item,
                                day(row, "first_registered"),
                                row.getString("source"),
                                Sql.instantIfAny(row, "applied"),
                                locations(key),
                                history(key),
                                alerts.ofProvider(key)),
                        key)
                .orElseThrow();
    }

    private List<LocationView> locations(long provider) {
        return sql.list("""
                select l.*, a.short_name as council, c.name as category_name,
                       l.seen_in = (select max(id) from catalogue_edition) as in_latest,
                       array(select t.name from location_term w join catalogue_term t on t.kind = w.kind and t.code = w.code
                              where w.location_id = l.id and w.kind = 'SERVICE_TYPE' order by 1) as service_types,
                       array(select t.name from location_term w join catalogue_term t on t.kind = w.kind and t.code = w.code
                              where w.location_id = l.id and w.kind = 'SUPPORTS' order by 1) as supports
                  from location l
                  join area a on a.id = l.council_id
                  left join catalogue_term c on c.kind = 'CATEGORY' and c.code = l.category
                 where l.provider_id = ?
                 order by l.closed is not null, l.dormant, search_form(l.name), l.id
                """, ProviderDetails::location, provider);
    }

    private static LocationView location(ResultSet row) throws SQLException {
        Map<RatingDomain, Rating> ratings = new EnumMap<>(RatingDomain.class);
        for (RatingDomain domain : RatingDomain.values()) {
            ratings.put(
                    domain,
                    Rating.valueOf(row.getString("rating_" + domain.name().toLowerCase(Locale.ROOT))));
        }
        return new LocationView(
                row.getString("regulator_id"),
                row.getString("name"),
                text(row, "uprn"),
                text(row, "web"),
                row.getString("council"),
                text(row, "region"),
                text(row, "category_name"),
                whole(row, "places"),
                day(row, "opened"),
                day(row, "closed"),
                row.getBoolean("dormant"),
                ratings,
                day(row, "published"),
                Sql.texts(row, "service_types"),
                Sql.texts(row, "supports"),
                row.getBoolean("in_latest"));
    }

    private List<RatingHistoryView> history(long provider) {
        return sql.list(
                """
                select l.regulator_id, l.name, h.domain, h.rating, h.published, h.known_from, h.known_to
                  from rating_history h join location l on l.id = h.location_id
                 where l.provider_id = ?
                 order by h.known_from desc, search_form(l.name), l.id,
                          array_position(array['OVERALL', 'SAFE', 'EFFECTIVE', 'CARING', 'RESPONSIVE', 'WELL_LED'], h.domain)
                """,
                row -> new RatingHistoryView(
                        row.getString("regulator_id"),
                        row.getString("name"),
                        RatingDomain.valueOf(row.getString("domain")),
                        Rating.valueOf(row.getString("rating")),
                        day(row, "published"),
                        Sql.instant(row, "known_from"),
                        Sql.instantIfAny(row, "known_to")),
                provider);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Integer> whole(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
