package org.homeward.web.tender;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.domain.OutcomeView.Kind;

/** The tag of decided lots: what came of them so far. */
final class Outcome {

    private Outcome() {}

    /** As far as the lot is with which the buyer is least far; {@code TENDER_DECIDED} where nothing was said. */
    static String tag(Collection<OutcomeView> said, Instant now) {
        if (has(said, Kind.INTENDED)) {
            boolean waits = said.stream()
                    .filter(one -> one.kind() == Kind.INTENDED)
                    .anyMatch(one -> one.endsAt().filter(now::isBefore).isPresent());
            return waits ? "TENDER_STANDSTILL" : "TENDER_CHOSEN";
        }
        if (has(said, Kind.AWARDED)) {
            return "TENDER_AWARDED";
        }
        if (has(said, Kind.CONTRACTED)) {
            return "TENDER_CONTRACTED";
        }
        return has(said, Kind.NO_AWARD) ? "TENDER_NOBODY" : "TENDER_DECIDED";
    }

    /**
     * The tag of what is opened or decided once bidders were told about every such lot, the usual one before.
     *
     * @param usual what the tag is as long as something is being judged
     * @param lots how many lots are opened or decided
     */
    static String tag(String usual, int lots, Collection<OutcomeView> said, Instant now) {
        List<OutcomeView> standing = said.stream().filter(Outcome::stands).toList();
        return lots > 0 && standing.size() >= lots ? tag(standing, now) : usual;
    }

    /** Whether a decision stands of which bidders were told; a tender is not cancelled from under it. */
    static boolean stands(Collection<OutcomeView> said) {
        return said.stream().anyMatch(Outcome::stands);
    }

    private static boolean stands(OutcomeView one) {
        return one.kind() != Kind.DECLINED && one.kind() != Kind.SET_ASIDE;
    }

    private static boolean has(Collection<OutcomeView> said, Kind kind) {
        return said.stream().anyMatch(one -> one.kind() == kind);
    }
}
