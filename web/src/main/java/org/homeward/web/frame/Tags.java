package org.homeward.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one map from a state to its colour. Its word stands in the texts under {@code tag.STATE}; a state that is not here
 * is said plainly, in grey.
 */
@Named("tags")
@ApplicationScoped
public class Tags {

    private static final Map<String, String> KINDS = kinds();

    private static Map<String, String> kinds() {
        Map<String, String> byKind = Map.of(
                "good",
                        "DONE SUCCEEDED ACTIVE GOOD OUTSTANDING REGISTERED VERIFIED HOLDS COMPLETE"
                                + " NO_CONFLICT ACCEPTED CREATED CONFIRMED IN_DATE PUBLISHED TENDER_PUBLISHED"
                                + " LOT_BIDDING LOT_DECIDED TENDER_DECIDED TENDER_AWARDED TENDER_CONTRACTED",
                "info",
                        "IN_PROGRESS RUNNING NEW UPDATED INVITED READ_ONLY SCHEDULED TENDER_APPROVED"
                                + " TENDER_OPENED LOT_OPENED TENDER_STANDSTILL TENDER_CHOSEN",
                "warn",
                        "WAITING ASKED REQUIRES_IMPROVEMENT NEEDS_LEGAL_CHECK DORMANT EXPIRING WITHDRAWN"
                                + " CANCELLING PROVISIONAL NOT_YET LOCKED TENDER_ASKED PRICE_ASKED",
                "bad",
                        "FAILED INADEQUATE OVERDUE EXPIRED REJECTED REFUSED REVOKED CLOSED DEREGISTERED"
                                + " EXCLUDED DISREGARDED CONFLICT BROKEN TENDER_CANCELLED LOT_CANCELLED",
                "voice", "LIVED_EXPERIENCE USER_LED",
                "open", "NOT_STARTED CANNOT_START QUEUED NOT_RATED EMPTY DRAFT TENDER_DRAFT LOT_PLANNED");
        Map<String, String> kinds = new HashMap<>();
        byKind.forEach((kind, states) -> List.of(states.split(" ")).forEach(state -> kinds.put(state, kind)));
        return Map.copyOf(kinds);
    }

    /** The classes of a tag: the kind given, or the state's own. */
    public String css(String kind, Object state) {
        String chosen = kind == null || kind.isEmpty() ? KINDS.getOrDefault(name(state), "") : kind;
        return chosen.isEmpty() || chosen.equals("plain") ? "hw-tag" : "hw-tag hw-tag--" + chosen;
    }

    /** The word given, or the state's own. */
    public String word(String word, Object state) {
        if (word != null && !word.isEmpty()) {
            return word;
        }
        String name = name(state);
        return Texts.find("tag." + name).orElseGet(() -> plainly(name));
    }

    private static String name(Object state) {
        if (state == null) {
            return "";
        }
        return state instanceof Enum<?> constant
                ? constant.name()
                : state.toString().replace(' ', '_').toUpperCase(Locale.ROOT);
    }

    private static String plainly(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
