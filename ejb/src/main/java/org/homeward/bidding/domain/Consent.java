package org.homeward.bidding.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One officer's consent to the opening of a lot.
 *
 * @param standsFor the officer for whom this one deputises; empty when for nobody
 */
public record Consent(long person, Optional<Long> standsFor) {

    /** How many natural persons it takes. */
    public static final int NEEDED = 2;

    /** Everybody who has a part in this consent. */
    private Set<Long> people() {
        Set<Long> people = new HashSet<>();
        people.add(person);
        standsFor.ifPresent(people::add);
        return people;
    }

    /** True when nobody has a part in both: two consents of one person, or of a person and its deputy, count once. */
    public boolean isIndependentOf(Consent other) {
        return other.people().stream().noneMatch(people()::contains);
    }

    /** True when two of these come from different people, neither of whom deputises for the other. */
    public static boolean suffice(List<Consent> consents) {
        return consents.stream().anyMatch(one -> consents.stream().anyMatch(one::isIndependentOf));
    }
}
