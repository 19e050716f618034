package org.homeward.catalogue.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.shared.domain.Invalid;

/**
 * What somebody looks for. Several values of one facet mean any of them; several facets mean all of them, at one
 * location: supported living for people with a learning disability in Dorset is one place, not three.
 *
 * @param words as typed; empty for none
 * @param chosen values by facet: as somebody wrote them, or the codes that were understood
 */
public record ProviderCriteria(String words, Map<ProviderFacet, List<String>> chosen) {

    public static final int LONGEST_WORDS = 200;
    public static final ProviderCriteria ALL = new ProviderCriteria("", Map.of());

    public ProviderCriteria {
        words = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (words.length() > LONGEST_WORDS) {
            throw Invalid.field("q", "search-too-long", "" + LONGEST_WORDS);
        }
        Map<ProviderFacet, List<String>> kept = new EnumMap<>(ProviderFacet.class);
        chosen.forEach((facet, values) -> {
            List<String> given =
                    values.stream().filter(value -> !value.isBlank()).distinct().toList();
            if (!given.isEmpty()) {
                kept.put(facet, given);
            }
        });
        chosen = Map.copyOf(kept);
    }

    public List<String> of(ProviderFacet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public boolean isEmpty() {
        return words.isEmpty() && chosen.isEmpty();
    }

    /** The same without one chosen value. */
    public ProviderCriteria without(ProviderFacet facet, String value) {
        Map<ProviderFacet, List<String>> fewer = new EnumMap<>(ProviderFacet.class);
        fewer.putAll(chosen);
        List<String> values = new ArrayList<>(of(facet));
        values.remove(value);
        fewer.put(facet, values);
        return new ProviderCriteria(words, fewer);
    }

    public ProviderCriteria withoutWords() {
        return new ProviderCriteria("", chosen);
    }
}
