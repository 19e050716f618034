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
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.domain.FacetView;
import org.homeward.catalogue.domain.FacetView.Option;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.ProviderFacet;
import org.homeward.catalogue.domain.Rating;
import org.homeward.catalogue.domain.Term;
import org.homeward.catalogue.domain.Vocabulary;
import org.homeward.shared.infrastructure.Sql;

/** Counts, for each way of narrowing the list, how many providers each choice would leave. */
@ApplicationScoped
public class ProviderFacets {

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
            case SUPPORTS, SERVICE_TYPE ->
                ofLocations(
                        "t.code",
                        "join location_term t on t.location_id = l.id and t.kind = '" + facet.name() + "'",
                        search.locationsBut(facet));
            case CATEGORY -> ofLocations("l.category", "", search.locationsBut(facet));
            case RATING -> ofLocations("l.rating_overall", "", search.locationsBut(facet));
            case SIZE -> sizes(search);
            case OWNERSHIP -> {
                Condition fits = search.providersBut(facet);
                yield count(
                        "select p.ownership, count(*) from provider p where " + fits.text() + " group by 1",
                        fits.values());
            }
        };
    }

    /** Pairs are made distinct before they are counted: that is hashed, where {@code count(distinct)} would sort. */
    private List<Count> ofLocations(String value, String join, Condition fits) {
        return count(
                "select value, count(*) from (select distinct " + value + " as value, l.provider_id from location l"
                        + " join provider p on p.id = l.provider_id " + join + " where " + fits.text()
                        + ") as pairs group by 1",
                fits.values());
    }

    /** A provider counts once for a board, in however many of its councils it works. */
    private List<Count> areas(Search search, List<Area> areas) {
        List<String> area = new ArrayList<>();
        List<String> council = new ArrayList<>();
        areas.forEach(a -> a.councils().forEach(code -> {
            area.add(a.code());
            council.add(code);
        }));
        Condition fits = search.locationsBut(ProviderFacet.AREA);
        return count(
                "select area, count(*) from (select distinct c.area, l.provider_id"
                        + " from (select unnest(?::text[]) as area, unnest(?::text[]) as council) c"
                        + " join area a on a.code = c.council join location l on l.council_id = a.id"
                        + " join provider p on p.id = l.provider_id where " + fits.text() + ") as pairs group by 1",
                fits.valuesBetween(List.of(area, council)));
    }

    private List<Count> sizes(Search search) {
        Condition fits = search.providersBut(ProviderFacet.SIZE);
        return count(
                "select case when r <= ? then 'MICRO' when r <= ? then 'SMALL' when r <= ? then 'MEDIUM' else 'LARGE' end,"
                        + " count(*) from (select " + Search.REGISTERED + " as r from provider p where " + fits.text()
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
