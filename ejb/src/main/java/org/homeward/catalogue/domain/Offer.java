package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a provider offers, as far as it decides whether work suits it.
 *
 * @param areas codes of the areas where it works
 * @param supports codes of the catalogue's terms: for whom and what
 * @param peopleNow for how many people it has room
 * @param peopleLater for how many more from {@code laterFrom}
 */
public record Offer(
        List<String> areas,
        List<String> supports,
        OptionalInt peopleNow,
        OptionalInt peopleLater,
        Optional<LocalDate> laterFrom,
        Optional<OrganisationSize> size) {

    public Offer {
        areas = List.copyOf(areas);
        supports = List.copyOf(supports);
    }

    /** What a profile offers; with the areas that it reaches, see {@link Reach}. */
    public static Offer of(ProfileFacts profile, List<Area> standing) {
        return new Offer(
                Reach.of(standing, profile.areas()),
                profile.supports(),
                profile.capacity().now(),
                profile.capacity().later(),
                profile.capacity().laterFrom(),
                profile.size());
    }

    /** Room on a day; empty when nothing was said of it. */
    OptionalInt roomOn(LocalDate day) {
        if (peopleNow.isEmpty()) {
            return peopleNow;
        }
        boolean later = laterFrom.isPresent() && !laterFrom.get().isAfter(day);
        return OptionalInt.of(peopleNow.getAsInt() + (later ? peopleLater.orElse(0) : 0));
    }
}
