package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.shared.domain.Invalid;

/**
 * What a provider offers, as it writes it into its profile.
 *
 * @param areas as people write them, one each
 * @param supports codes: for whom
 * @param serviceTypes codes: what
 * @param peopleNow for how many there is room today
 * @param peopleLater for how many more from {@code laterFrom}
 * @param version as it was when the form was read
 */
public record OfferDraft(
        List<String> areas,
        List<String> supports,
        List<String> serviceTypes,
        OptionalInt peopleNow,
        OptionalInt peopleLater,
        Optional<LocalDate> laterFrom,
        String outOfHours,
        int version) {

    private static final int MOST_PEOPLE = 10_000;
    private static final int LONGEST = 1000;

    public OfferDraft {
        areas = List.copyOf(areas);
        supports = List.copyOf(supports);
        serviceTypes = List.copyOf(serviceTypes);
        outOfHours = outOfHours == null ? "" : outOfHours.strip();
        new Invalid.Collector()
                .check(isCount(peopleNow), "peopleNow", "profile-people", "" + MOST_PEOPLE)
                .check(isCount(peopleLater), "peopleLater", "profile-people", "" + MOST_PEOPLE)
                .check(laterFrom.isPresent() || peopleLater.orElse(0) == 0, "laterFrom", "profile-later-from-needed")
                .check(outOfHours.length() <= LONGEST, "outOfHours", "profile-too-long", "" + LONGEST)
                .throwIfAny();
    }

    private static boolean isCount(OptionalInt people) {
        return people.orElse(0) >= 0 && people.orElse(0) <= MOST_PEOPLE;
    }
}
