package org.homeward.catalogue.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Invalid.FieldError;

/**
 * Understands what somebody asks for: codes or the regulator's words, in any case. A value that is not known is refused,
 * naming the field and what is known, so that a slip does not look like an empty market.
 */
public final class CriteriaReader {

    private static final Set<String> YES = Set.of("yes", "true");

    private final Vocabulary vocabulary;
    private final List<Area> areas;
    private final List<String> ownerships;

    /**
     * @param areas those that stand today
     * @param ownerships the regulator's words for who owns a provider, as far as the catalogue has met them
     */
    public CriteriaReader(Vocabulary vocabulary, List<Area> areas, List<String> ownerships) {
        this.vocabulary = vocabulary;
        this.areas = List.copyOf(areas);
        this.ownerships = List.copyOf(ownerships);
    }

    /** The same criteria in codes. Refused with every value that is not known. */
    public ProviderCriteria read(ProviderCriteria asked) {
        List<FieldError> unknown = new ArrayList<>();
        Map<ProviderFacet, List<String>> codes = new EnumMap<>(ProviderFacet.class);
        asked.chosen().forEach((facet, values) -> {
            List<String> understood = new ArrayList<>();
            for (String value : values) {
                code(facet, value).ifPresentOrElse(understood::add, () -> unknown.add(refused(facet, value)));
            }
            codes.put(facet, understood);
        });
        if (!unknown.isEmpty()) {
            throw new Invalid(unknown);
        }
        return new ProviderCriteria(asked.words(), codes);
    }

    private Optional<String> code(ProviderFacet facet, String value) {
        return switch (facet) {
            case AREA -> area(value);
            case SUPPORTS, SERVICE_TYPE, CATEGORY ->
                facet.terms().flatMap(kind -> vocabulary.find(kind, value)).map(Term::code);
            case RATING -> Rating.read(value).map(Rating::name);
            case SIZE -> OrganisationSize.read(value).map(OrganisationSize::name);
            case SMALL_SUPPORT ->
                YES.contains(value.strip().toLowerCase(Locale.ROOT)) ? Optional.of("YES") : Optional.empty();
            case OWNERSHIP ->
                ownerships.stream()
                        .filter(known -> known.equalsIgnoreCase(value.strip()))
                        .findFirst();
        };
    }

    /** A council before a board where both are called so: the smaller place is the likelier one. */
    private Optional<String> area(String value) {
        List<Area> meant = areas.stream().filter(area -> area.isMeantBy(value)).toList();
        return meant.stream()
                .filter(area -> !area.board())
                .findFirst()
                .or(() -> meant.stream().findFirst())
                .map(Area::code);
    }

    private FieldError refused(ProviderFacet facet, String value) {
        return facet == ProviderFacet.AREA
                ? FieldError.of(facet.parameter(), "search-area-unknown", value)
                : FieldError.of(facet.parameter(), "search-value-unknown", value, known(facet));
    }

    private String known(ProviderFacet facet) {
        return switch (facet) {
            case AREA -> "";
            case SUPPORTS, SERVICE_TYPE, CATEGORY ->
                facet.terms().stream()
                        .flatMap(kind -> vocabulary.of(kind).stream())
                        .map(Term::code)
                        .collect(Collectors.joining(", "));
            case RATING -> names(Rating.values());
            case SIZE -> names(OrganisationSize.values());
            case OWNERSHIP -> String.join(", ", ownerships);
            case SMALL_SUPPORT -> "YES";
        };
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
