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
        Map<String, List<String>> byKind = Map.of(
                "good",
                List.of(
                        "DONE",
                        "SUCCEEDED",
                        "ACTIVE",
                        "GOOD",
                        "OUTSTANDING",
                        "REGISTERED",
                        "VERIFIED",
                        "HOLDS",
                        "CREATED"),
                "info",
                List.of("IN_PROGRESS", "RUNNING", "NEW", "UPDATED", "INVITED", "READ_ONLY", "SCHEDULED"),
                "warn",
                List.of(
                        "WAITING",
                        "REQUIRES_IMPROVEMENT",
                        "NEEDS_LEGAL_CHECK",
                        "DORMANT",
                        "EXPIRING",
                        "CANCELLING",
                        "LOCKED"),
                "bad",
                List.of(
                        "FAILED",
                        "INADEQUATE",
                        "OVERDUE",
                        "EXPIRED",
                        "REJECTED",
                        "REVOKED",
                        "CLOSED",
                        "DEREGISTERED",
                        "BROKEN"),
                "voice",
                List.of("LIVED_EXPERIENCE", "USER_LED"),
                "open",
                List.of("NOT_STARTED", "CANNOT_START", "QUEUED", "NOT_RATED", "EMPTY"));
        Map<String, String> kinds = new HashMap<>();
        byKind.forEach((kind, states) -> states.forEach(state -> kinds.put(state, kind)));
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
