package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ratings of a location, all six.
 *
 * @param byDomain one for each domain
 * @param published when the regulator published them
 */
public record Ratings(Map<RatingDomain, Rating> byDomain, Optional<LocalDate> published) {

    public Ratings {
        byDomain = Map.copyOf(byDomain);
        if (byDomain.size() != RatingDomain.values().length) {
            throw new IllegalArgumentException("a rating for each domain is needed");
        }
    }

    public static Ratings none() {
        Map<RatingDomain, Rating> none = new EnumMap<>(RatingDomain.class);
        for (RatingDomain domain : RatingDomain.values()) {
            none.put(domain, Rating.NOT_RATED);
        }
        return new Ratings(none, Optional.empty());
    }

    public Rating of(RatingDomain domain) {
        return byDomain.get(domain);
    }
}
