package org.homeward.web.tender;

import java.time.Instant;
import java.util.Collection;
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

    /** Whether a decision stands of which bidders were told; a tender is not cancelled from under it. */
    static boolean stands(Collection<OutcomeView> said) {
        return said.stream().anyMatch(one -> one.kind() != Kind.DECLINED && one.kind() != Kind.SET_ASIDE);
    }

    private static boolean has(Collection<OutcomeView> said, Kind kind) {
        return said.stream().anyMatch(one -> one.kind() == kind);
    }
}
