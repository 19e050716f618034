package org.homeward.catalogue.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.catalogue.domain.ProviderFacet;

/**
 * A search that has been understood, and the conditions that it puts on rows of {@code provider p} and
 * {@code location l}. A facet's counts leave its own choice out, so each condition can be had without one facet.
 *
 * @param criteria with codes that are known to exist
 * @param words as they are compared: no capitals, no accents, no marks
 * @param councils codes of the councils in the chosen areas; empty when no area was chosen
 * @param reached the chosen areas, and those that reach them: for what providers say of themselves
 * @param sizes the limits between the classes of size
 * @param smallSupportTests how many of the nine tests make a small support
 * @param today a location is open when it has not closed by this day
 */
public record Search(
        ProviderCriteria criteria,
        List<Word> words,
        List<String> councils,
        List<String> reached,
        OrganisationSize.Limits sizes,
        int smallSupportTests,
        LocalDate today) {

    /**
     * A word that must be there.
     *
     * @param text as it is compared
     * @param forgiven true when it is nowhere as it was written, and may be a misspelling
     * @param alike keys of the providers where something like it is, when it is forgiven
     */
    public record Word(String text, boolean forgiven, List<String> alike) {

        public Word {
            alike = List.copyOf(alike);
        }
    }

    public Search {
        words = List.copyOf(words);
        councils = List.copyOf(councils);
        reached = List.copyOf(reached);
    }

    /** Our reference, an identifier of the regulator's, a number of Companies House: found exactly or not at all. */
    private static final Pattern IDENTIFIER = Pattern.compile("PR-[0-9]{5,12}|[0-9]+-[0-9]+|[A-Z0-9]{2}[0-9]{6}");

    private static final String NO_SIZE_SAID = "p.id not in (select s.provider_id from provider_profile s"
            + " where s.provider_id is not null and s.size_class is not null)";

    static final String SMALL_SUPPORT = "p.id in (select * from small_supports(?))";

    private static final String NOT_CLOSED = "(l.closed is null or l.closed > ?)";

    /** Registered places: the regulator's count, or ours where the file gives none. */
    static final String REGISTERED =
            "coalesce(p.locations_nationally, (select count(*) from location n where n.provider_id = p.id))";

    /** Providers that fit. */
    Condition providers() {
        return providers(ProviderFacet.values().length);
    }

    /** Providers that fit when this facet's choice is left out. */
    Condition providersBut(ProviderFacet left) {
        return providers(left.ordinal());
    }

    private Condition providers(int left) {
        Condition all = ofProvider(left);
        Condition location = ofLocation(left);
        if (!location.isOpen()) {
            all.and(Condition.both(
                    "p.id in (select l.provider_id from location l where ",
                    location.and(NOT_CLOSED, today),
                    " union all select f.provider_id from provider_profile f where f.provider_id is not null and ",
                    ofProfile(left),
                    ")"));
        }
        return all;
    }

    /** Open locations that fit, of providers that fit, when this facet's choice is left out. */
    Condition locationsBut(ProviderFacet left) {
        return ofProvider(left.ordinal()).and(ofLocation(left.ordinal())).and(NOT_CLOSED, today);
    }

    /** Profiles that fit, of providers that fit, when this facet's choice is left out. */
    Condition profilesBut(ProviderFacet left) {
        return ofProvider(left.ordinal()).and(ofProfile(left.ordinal()));
    }

    /** What a provider says of itself. Ratings and categories are the regulator's to give. */
    private Condition ofProfile(int left) {
        Condition condition = new Condition();
        if (has(ProviderFacet.RATING, left) || has(ProviderFacet.CATEGORY, left)) {
            condition.and("false");
        }
        if (has(ProviderFacet.AREA, left)) {
            condition.and("f.areas && ?", reached);
        }
        if (has(ProviderFacet.SUPPORTS, left)) {
            condition.and("f.supports && ?", criteria.of(ProviderFacet.SUPPORTS));
        }
        if (has(ProviderFacet.SERVICE_TYPE, left)) {
            condition.and("f.service_types && ?", criteria.of(ProviderFacet.SERVICE_TYPE));
        }
        return condition;
    }

    private Condition ofProvider(int left) {
        Condition condition = new Condition();
        words(condition);
        if (has(ProviderFacet.SIZE, left)) {
            List<String> ranges = new ArrayList<>();
            List<Object> limits = new ArrayList<>();
            for (String size : criteria.of(ProviderFacet.SIZE)) {
                ranges.add(REGISTERED + " between ? and ?");
                limits.add(sizes.from(OrganisationSize.valueOf(size)));
                limits.add(sizes.upTo(OrganisationSize.valueOf(size)));
            }
            condition.and(
                    "(p.id in (select s.provider_id from provider_profile s where s.size_class = any (?)) or "
                            + NO_SIZE_SAID + " and (" + String.join(" or ", ranges) + "))",
                    valuesOf(criteria.of(ProviderFacet.SIZE), limits));
        }
        if (has(ProviderFacet.SMALL_SUPPORT, left)) {
            condition.and(SMALL_SUPPORT, smallSupportTests);
        }
        if (has(ProviderFacet.OWNERSHIP, left)) {
            condition.and("p.ownership = any (?)", criteria.of(ProviderFacet.OWNERSHIP));
        }
        return condition;
    }

    private Condition ofLocation(int left) {
        Condition condition = new Condition();
        if (has(ProviderFacet.AREA, left)) {
            condition.and("l.council_id in (select a.id from area a where a.code = any (?))", councils);
        }
        if (has(ProviderFacet.RATING, left)) {
            condition.and("l.rating_overall = any (?)", criteria.of(ProviderFacet.RATING));
        }
        if (has(ProviderFacet.CATEGORY, left)) {
            condition.and("l.category = any (?)", criteria.of(ProviderFacet.CATEGORY));
        }
        for (ProviderFacet words : List.of(ProviderFacet.SUPPORTS, ProviderFacet.SERVICE_TYPE)) {
            if (has(words, left)) {
                condition.and(
                        "exists (select from location_term t where t.location_id = l.id and t.kind = ?"
                                + " and t.code = any (?))",
                        words.name(),
                        criteria.of(words));
            }
        }
        return condition;
    }

    /** All words together, for the likeness of a name. */
    String form() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Each word must be there, as written or as the beginning of a word, or alike; signs alone find nothing. */
    private void words(Condition condition) {
        String typed = criteria.words().strip().toUpperCase(Locale.ROOT);
        if (IDENTIFIER.matcher(typed).matches()) {
            condition.and(
                    "(p.ref = ? or p.regulator_id = ? or p.company_number = ?"
                            + " or exists (select from location i where i.provider_id = p.id and i.regulator_id = ?)"
                            + " or p.search_words @@ to_tsquery('simple', ?))",
                    typed,
                    typed,
                    typed,
                    typed,
                    // a name may look like a number of a register
                    words.stream().map(word -> word.text() + ":*").collect(Collectors.joining(" & ")));
            return;
        }
        if (words.isEmpty() && !criteria.words().isEmpty()) {
            condition.and("false");
        }
        for (Word word : words) {
            if (word.forgiven()) {
                condition.and("p.id = any (?::bigint[])", word.alike());
            } else {
                condition.and("p.search_words @@ to_tsquery('simple', ?)", word.text() + ":*");
            }
        }
    }

    private static Object[] valuesOf(List<String> first, List<Object> others) {
        List<Object> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all.toArray();
    }

    private boolean has(ProviderFacet facet, int left) {
        return facet.ordinal() != left && !criteria.of(facet).isEmpty();
    }
}
