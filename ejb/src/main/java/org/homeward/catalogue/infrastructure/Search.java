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
 * @param sizes the limits between the classes of size
 * @param today a location is open when it has not closed by this day
 */
public record Search(
        ProviderCriteria criteria,
        List<Word> words,
        List<String> councils,
        OrganisationSize.Limits sizes,
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
    }

    /** Our reference, an identifier of the regulator's, a number of Companies House: found exactly or not at all. */
    private static final Pattern IDENTIFIER = Pattern.compile("PR-[0-9]{5,12}|[0-9]+-[0-9]+|[A-Z0-9]{2}[0-9]{6}");

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
            Condition open = location.and(NOT_CLOSED, today);
            all.and(
                    "exists (select from location l where l.provider_id = p.id and " + open.text() + ")",
                    open.values());
        }
        return all;
    }

    /** Open locations that fit, of providers that fit, when this facet's choice is left out. */
    Condition locationsBut(ProviderFacet left) {
        return ofProvider(left.ordinal()).and(ofLocation(left.ordinal())).and(NOT_CLOSED, today);
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
            condition.and("(" + String.join(" or ", ranges) + ")", limits.toArray());
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
                            + " or exists (select from location i where i.provider_id = p.id and i.regulator_id = ?))",
                    typed,
                    typed,
                    typed,
                    typed);
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

    private boolean has(ProviderFacet facet, int left) {
        return facet.ordinal() != left && !criteria.of(facet).isEmpty();
    }
}
