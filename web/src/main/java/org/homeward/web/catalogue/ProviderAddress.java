package org.homeward.web.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.catalogue.domain.ProviderFacet;
import org.homeward.shared.domain.ListQuery;

/**
 * A search as it stands in an address, so that it can be kept, sent on and gone back to.
 *
 * @param criteria what is looked for
 * @param list which part, in which order
 */
record ProviderAddress(ProviderCriteria criteria, ListQuery list) {

    static final int USUAL_ROWS = 25;
    static final List<Integer> ROWS = List.of(25, 50, 100);

    /** Reads what the address says; a page or number of rows that makes no sense is taken as the usual one. */
    static ProviderAddress of(Map<String, String[]> parameters) {
        Map<ProviderFacet, List<String>> chosen = new EnumMap<>(ProviderFacet.class);
        for (ProviderFacet facet : ProviderFacet.values()) {
            chosen.put(facet, List.of(parameters.getOrDefault(facet.parameter(), new String[0])));
        }
        int rows = number(parameters, "rows", USUAL_ROWS);
        return new ProviderAddress(
                new ProviderCriteria(first(parameters, "q"), chosen),
                ProvidersResource.order(
                        ListQuery.of(
                                Math.min(100_000, Math.max(1, number(parameters, "page", 1))),
                                ROWS.contains(rows) ? rows : USUAL_ROWS),
                        first(parameters, "sort")));
    }

    ProviderAddress with(ProviderCriteria other) {
        return new ProviderAddress(other, part(1, list.pageSize()));
    }

    ProviderAddress page(int page) {
        return new ProviderAddress(criteria, part(page, list.pageSize()));
    }

    ProviderAddress rows(int rows) {
        return new ProviderAddress(criteria, part(1, rows));
    }

    /** Sorted by this column, or the other way round where it is sorted by it already. */
    ProviderAddress sorted(String column) {
        boolean turn = list.sort().equals(column) && !list.descending();
        return new ProviderAddress(criteria, new ListQuery(1, list.pageSize(), column, turn));
    }

    private ListQuery part(int page, int rows) {
        return new ListQuery(page, rows, list.sort(), list.descending());
    }

    /** The question mark and what follows; empty for the plain list. */
    String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "q", criteria.words());
        for (ProviderFacet facet : ProviderFacet.values()) {
            criteria.of(facet).forEach(value -> add(parts, facet.parameter(), value));
        }
        add(parts, "sort", (list.descending() ? "-" : "") + list.sort());
        add(parts, "rows", list.pageSize() == USUAL_ROWS ? "" : "" + list.pageSize());
        add(parts, "page", list.page() == 1 ? "" : "" + list.page());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty() && !value.equals("-")) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String first(Map<String, String[]> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .findFirst()
                .orElse("");
    }

    private static int number(Map<String, String[]> parameters, String name, int usual) {
        String written = first(parameters, name);
        return written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : usual;
    }
}
