package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.domain.MarketView;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.infrastructure.Sql;

/** Finds providers. Everything is searched, sorted and paged in the database. */
@ApplicationScoped
public class Providers {

    /** How alike a misspelt word must be. Low, for it is only asked of words that are nowhere as they were written. */
    private static final String ALIKE = "0.35";

    /** Enough to count the facets of a national catalogue without files on disk. */
    private static final String MEMORY = "32MB";

    /** A name that fits counts for more than a brand, and both for more than a location. */
    private static final String RELEVANCE =
            "greatest(word_similarity(?, p.name_form), 0.9 * word_similarity(?, p.brand_form)) desc, ";

    /** The class of size as it is shown, as a number, and within it the registered places. */
    private static final String SIZE_RANK =
            "coalesce((select array_position(array['MICRO', 'SMALL', 'MEDIUM', 'LARGE'], f.size_class)"
                    + " from provider_profile f where f.provider_id = p.id), case when " + Search.REGISTERED
                    + " <= ? then 1 when " + Search.REGISTERED + " <= ? then 2 when " + Search.REGISTERED
                    + " <= ? then 3 else 4 end)";

    private static final Map<String, String> COLUMNS = Map.of(
            "name", "p.name_form",
            "size", SIZE_RANK,
            "locations", "(select count(*) from location n where n.provider_id = p.id)");

    @Inject
    private Sql sql;

    /**
     * The words as they are compared. One that is nowhere as it was written is forgiven and looked for once, here, for all
     * the counts and lists that follow; a number is no misspelling of another number.
     */
    public List<Search.Word> words(String typed) {
        sql.first(
                "select set_config('pg_trgm.word_similarity_threshold', ?, true), set_config('work_mem', ?, true)",
                row -> true,
                ALIKE,
                MEMORY);
        return sql
                .list("""
                        select w.word,
                               w.word !~ '[0-9]' and not exists (
                                   select from provider p
                                    where p.search_words @@ to_tsquery('simple', w.word || ':*')) as forgiven
                          from unnest(string_to_array(search_form(?), ' ')) with ordinality as w (word, place)
                         where w.word <> ''
                         order by w.place
                        """, row -> new Search.Word(row.getString("word"), row.getBoolean("forgiven"), List.of()), typed)
                .stream()
                .map(word -> word.forgiven() ? new Search.Word(word.text(), true, alike(word.text())) : word)
                .toList();
    }

    /** What is most like the word is meant, not everything that is a little like it. */
    private List<String> alike(String word) {
        return sql.list("""
                select id from (
                    select p.id::text as id, s.likeness, max(s.likeness) over () as most
                      from provider p
                     cross join lateral (select greatest(word_similarity(?, p.search_text),
                                                         word_similarity(?, p.said_text)) as likeness) s
                     where ? <% p.search_text or ? <% p.said_text) as candidates
                 where likeness >= 0.8 * most
                """, row -> row.getString("id"), word, word, word, word);
    }

    /** The regulator's words for who owns a provider, as far as they were met. */
    public List<String> ownerships() {
        return sql.list(
                "select distinct ownership from provider where ownership is not null order by ownership",
                row -> row.getString(1));
    }

    /** How many providers the catalogue holds. */
    public long countAll() {
        return sql.number("select count(*) from provider");
    }

    public long count(Search search) {
        Condition fits = search.providers();
        return sql.number("select count(*) from provider p where " + fits.text(), fits.values());
    }

    /** Keys of one page of the providers that fit, in order. */
    public List<Long> page(Search search, ListQuery query) {
        return keys(search, query, query.pageSize(), query.offset());
    }

    /** Keys of all providers that fit, in order. */
    public List<Long> all(Search search, ListQuery query) {
        return keys(search, query, Integer.MAX_VALUE, 0);
    }

    private List<Long> keys(Search search, ListQuery query, int limit, int offset) {
        Condition fits = search.providers();
        boolean byRelevance = query.sort().isEmpty() && !search.words().isEmpty();
        List<Object> after = new ArrayList<>(byRelevance ? Collections.nCopies(2, search.form()) : List.of());
        if (query.sort().equals("size")) {
            after.addAll(List.of(
                    search.sizes().micro(),
                    search.sizes().small(),
                    search.sizes().medium()));
        }
        after.add(limit);
        after.add(offset);
        return sql.list(
                "select p.id from provider p where " + fits.text() + " order by "
                        + (byRelevance ? RELEVANCE : order(query)) + "p.name_form, p.id limit ? offset ?",
                row -> row.getLong(1),
                fits.valuesBetween(List.of(), after.toArray()));
    }

    private static String order(ListQuery query) {
        if (query.sort().isEmpty()) {
            return "";
        }
        String column = Optional.ofNullable(COLUMNS.get(query.sort()))
                .orElseThrow(() -> Invalid.field("sort", "sort-unknown", query.sort(), "name, size, locations"));
        String way = query.descending() ? " desc, " : ", ";
        return column + way + (query.sort().equals("size") ? Search.REGISTERED + way : "");
    }

    /** The share of the largest provider in an area; empty where the area has too few places to speak of a market. */
    public Optional<MarketView> market(Area area, Search search, int fewest, BigDecimal limit) {
        return sql.first(
                        """
                select p.ref, p.name, count(*) as places, sum(count(*)) over () as all_places
                  from location l join provider p on p.id = l.provider_id
                 where l.council_id in (select a.id from area a where a.code = any (?))
                   and not l.dormant and (l.closed is null or l.closed > ?)
                 group by p.id
                 order by count(*) desc, p.name_form, p.id
                 limit 1
                """,
                        row -> new MarketView(
                                area.name(),
                                row.getInt("all_places"),
                                row.getString("name"),
                                row.getString("ref"),
                                row.getInt("places"),
                                limit),
                        area.councils(),
                        search.today())
                .filter(market -> market.places() >= fewest);
    }
}
