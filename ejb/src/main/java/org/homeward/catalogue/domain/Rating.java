package org.homeward.catalogue.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the regulator says of a location, in the regulator's own words, the best first. */
public enum Rating {
    OUTSTANDING("Outstanding"),
    GOOD("Good"),
    REQUIRES_IMPROVEMENT("Requires improvement"),
    INADEQUATE("Inadequate"),
    INSPECTED_NOT_RATED("Inspected but not rated"),
    INSUFFICIENT_EVIDENCE("Insufficient evidence to rate"),
    /** Nothing published: new, dormant, or of a kind that the regulator does not rate. */
    NOT_RATED("Not rated");

    private final String official;

    Rating(String official) {
        this.official = official;
    }

    /** The regulator's words. */
    public String official() {
        return official;
    }

    /**
     * Reads a rating as people and files write it: capitals, blanks and hyphens do not matter, nothing at all means not
     * rated, and the code is understood as well. Empty when it is no rating that we know.
     */
    public static Optional<Rating> read(String written) {
        String plain = plain(written);
        if (plain.isEmpty() || plain.equals("no published rating") || plain.equals("unrated")) {
            return Optional.of(NOT_RATED);
        }
        return Arrays.stream(values())
                .filter(rating -> plain.equals(plain(rating.official)) || plain.equals(plain(rating.name())))
                .findFirst();
    }

    private static String plain(String written) {
        return written.replaceAll("[\\s_-]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
