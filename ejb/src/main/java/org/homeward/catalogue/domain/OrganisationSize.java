package org.homeward.catalogue.domain;

import java.util.Arrays;
import java.util.Optional;

/**
 * How large an organisation is. Until a provider tells us how many people work for it, its size is derived from the
 * number of its registered places (locations) in the regulator's file, and said to be so.
 */
public enum OrganisationSize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE;

    /**
     * The largest number of registered places of each class, from the rulebook.
     *
     * @param micro up to this many: micro
     * @param small up to this many: small
     * @param medium up to this many: medium; more is large
     */
    public record Limits(int micro, int small, int medium) {

        public Limits {
            if (micro < 1 || small <= micro || medium <= small) {
                throw new IllegalArgumentException("the classes of size must grow");
            }
        }

        /** The fewest registered places of this class. */
        public int from(OrganisationSize size) {
            return switch (size) {
                case MICRO -> 0;
                case SMALL -> micro + 1;
                case MEDIUM -> small + 1;
                case LARGE -> medium + 1;
            };
        }

        /** The most registered places of this class. */
        public int upTo(OrganisationSize size) {
            return switch (size) {
                case MICRO -> micro;
                case SMALL -> small;
                case MEDIUM -> medium;
                case LARGE -> Integer.MAX_VALUE;
            };
        }
    }

    public static OrganisationSize of(int registeredPlaces, Limits limits) {
        return Arrays.stream(values())
                .filter(size -> registeredPlaces <= limits.upTo(size))
                .findFirst()
                .orElse(LARGE);
    }

    public static Optional<OrganisationSize> read(String written) {
        return Arrays.stream(values())
                .filter(size -> size.name().equalsIgnoreCase(written.strip()))
                .findFirst();
    }
}
