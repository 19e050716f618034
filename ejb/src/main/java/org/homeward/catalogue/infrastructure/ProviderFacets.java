package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.domain.FacetView;
import org.homeward.catalogue.domain.FacetView.Option;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.ProviderFacet;
import org.homeward.catalogue.domain.Rating;
import org.homeward.catalogue.domain.Reach;
import org.homeward.catalogue.domain.Term;
import org.homeward.catalogue.domain.Vocabulary;
import org.homeward.shared.infrastructure.Sql;

/** Counts, for each way of narrowing the list, how many providers each choice would leave. */
@ApplicationScoped
public class ProviderFacets {

    private static final String PAIRS = "(select unnest(?::text[]) as area, unnest(?::text[]) as code) as c";

    private record Count(String code, int providers) {}

    @Inject
    private Sql sql;

    /** All facets, in the order of {@link ProviderFacet}. Choices that would leave nobody are left out, unless chosen. */
    public List<FacetView> of(Search search, Vocabulary vocabulary, List<Area> areas) {
        List<FacetView> facets = new ArrayList<>();
        for (ProviderFacet facet : ProviderFacet.values()) {
            Map<String, Integer> counts = new HashMap<>();
            counts(facet, search, areas).forEach(count -> counts.put(count.code(), count.providers()));
            Set<String> chosen = new HashSet<>(search.criteria().of(facet));
            facets.add(new FacetView(
                    facet,
                    names(facet, counts, vocabulary, areas).stream()
                            .map(named -> new Option(
                                    named.code(),
                                    named.name(),
                                    named.group(),
                                    counts.getOrDefault(named.code(), 0),
                                    chosen.contains(named.code())))
                            .filter(option -> option.count() > 0 || option.chosen())
                            .toList()));
        }
        return facets;
    }

    private record Named(String code, String name, String group) {

        Named(String code, String name) {
            this(code, name, "");
        }
    }

    /** Every choice there can be, in the order in which it is shown. */
    private static List<Named> names(
            ProviderFacet facet, Map<String, Integer> counts, Vocabulary vocabulary, List<Area> areas) {
        return switch (facet) {
            case AREA ->
                areas.stream()
                        .map(a -> new Named(a.code(), a.name(), a.board() ? "BOARD" : "COUNCIL"))
                        .toList();
            case SUPPORTS, SERVICE_TYPE, CATEGORY ->
                facet.terms().stream()
                        .flatMap(kind -> vocabulary.of(kind).stream())
                        .map((Term term) -> new Named(term.code(), term.name()))
                        .toList();
            case RATING ->
                Arrays.stream(Rating.values())
                        .map(rating -> new Named(rating.name(), rating.official()))
                        .toList();
            case SMALL_SUPPORT -> List.of(new Named("YES", "YES"));
            case SIZE ->
                Arrays.stream(OrganisationSize.values())
                        .map(size -> new Named(size.name(), size.name()))
                        .toList();
            case OWNERSHIP ->
                counts.keySet().stream()
                        .sorted()
                        .map(code -> new Named(code, code))
                        .toList();
        };
    }

    private List<Count> counts(ProviderFacet facet, Search search, List<Area> areas) {
        return switch (facet) {
            case AREA -> areas(search, areas);
            case SUPPORTS -> ofTerms(facet, "f.supports", search);
            case SERVICE_TYPE -> ofTerms(facet, "f.service_types", search);
            case CATEGORY -> ofLocations("l.category", search.locationsBut(facet));
            case RATING -> ofLocations("l.rating_overall", search.locationsBut(facet));
            case SIZE -> sizes(search);
            case SMALL_SUPPORT -> {
                Condition fits = search.providersBut(facet).and(Search.SMALL_SUPPORT, search.smallSupportTests());
                yield count("select 'YES', count(*) from provider p where " + fits.text(), fits.values());
            }
            case OWNERSHIP -> {
                Condition fits = search.providersBut(facet);
                yield count(
                        "select p.ownership, count(*) from provider p where " + fits.text() + " group by 1",
                        fits.values());
            }
        };
    }

    /** Pairs are made distinct before they are counted: that is hashed, where {@code count(distinct)} would sort. */
    private List<Count> ofLocations(String value, Condition fits) {
        return count(
                "select value, count(*) from (select distinct " + value + " as value, l.provider_id from location l"
                        + " join provider p on p.id = l.provider_id where " + fits.text() + ") as pairs group by 1",
                fits.values());
    }

    /** The regulator's words and the provider's own: whoever has both counts once. */
    private List<Count> ofTerms(ProviderFacet facet, String said, Search search) {
        Condition pairs = Condition.both(
                "select t.code as value, l.provider_id from location l join provider p on p.id = l.provider_id"
                        + " join location_term t on t.location_id = l.id and t.kind = '" + facet.name() + "' where ",
                search.locationsBut(facet),
                " union select s.code, f.provider_id from provider_profile f join provider p on p.id = f.provider_id"
                        + " cross join unnest(" + said + ") as s (code) where ",
                search.profilesBut(facet),
                "");
        return count("select value, count(*) from (" + pairs.text() + ") as pairs group by 1", pairs.values());
    }

    /** A provider counts once for a board, in however many of its councils it works. */
    private List<Count> areas(Search search, List<Area> areas) {
        Condition pairs = Condition.both(
                "select c.area, l.provider_id from " + PAIRS + " join area a on a.code = c.code"
                        + " join location l on l.council_id = a.id join provider p on p.id = l.provider_id where ",
                search.locationsBut(ProviderFacet.AREA).after(pairs(areas, Area::councils)),
                " union select c.area, f.provider_id from " + PAIRS
                        + " join provider_profile f on f.areas @> array[c.code]"
                        + " join provider p on p.id = f.provider_id where ",
                search.profilesBut(ProviderFacet.AREA)
                        .after(pairs(areas, area -> Reach.of(areas, List.of(area.code())))),
                "");
        return count("select area, count(*) from (" + pairs.text() + ") as pairs group by 1", pairs.values());
    }

    /** Codes of areas, and beside each the code of one that counts for it. */
    private static List<List<String>> pairs(List<Area> areas, Function<Area, List<String>> counting) {
        List<String> area = new ArrayList<>();
        List<String> code = new ArrayList<>();
        areas.forEach(one -> counting.apply(one).forEach(other -> {
            area.add(one.code());
            code.add(other);
        }));
        return List.of(area, code);
    }

    private List<Count> sizes(Search search) {
        Condition fits = search.providersBut(ProviderFacet.SIZE);
        return count(
                "select coalesce(said, case when r <= ? then 'MICRO' when r <= ? then 'SMALL' when r <= ? then 'MEDIUM'"
                        + " else 'LARGE' end), count(*)"
                        + " from (select (select f.size_class from provider_profile f where f.provider_id = p.id) as said, "
                        + Search.REGISTERED + " as r from provider p where " + fits.text()
                        + ") as registered group by 1",
                fits.valuesBetween(List.of(
                        search.sizes().micro(),
                        search.sizes().small(),
                        search.sizes().medium())));
    }

    private List<Count> count(String statement, Object... values) {
        return sql.list(statement, row -> new Count(row.getString(1), row.getInt(2)), values).stream()
                .filter(count -> count.code() != null)
                .toList();
    }
}
