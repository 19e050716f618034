package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a profile needs to be complete, so that a bid asks for nothing twice. Nothing here stops anybody from bidding: a
 * buyer's own conditions do that, each with its reason.
 */
public final class ProfileParts {

    private ProfileParts() {}

    /** Codes of what is missing on that day, in the order in which it is asked. */
    public static List<String> missing(ProfileFacts profile, LocalDate today) {
        List<String> missing = new ArrayList<>();
        add(missing, profile.about().isBlank(), "about");
        add(missing, profile.size().isEmpty(), "size");
        add(missing, profile.areas().isEmpty(), "areas");
        add(missing, profile.supports().isEmpty(), "supports");
        add(missing, profile.capacity().now().isEmpty(), "capacity");
        add(missing, !profile.shows(EvidenceKind.PUBLIC_LIABILITY, today), "insurance");
        add(missing, !profile.shows(EvidenceKind.SAFEGUARDING_POLICY, today), "safeguarding");
        add(missing, profile.smallSupports().size() < SmallSupportTest.values().length, "tests");
        return List.copyOf(missing);
    }

    private static void add(List<String> missing, boolean is, String part) {
        if (is) {
            missing.add(part);
        }
    }
}
