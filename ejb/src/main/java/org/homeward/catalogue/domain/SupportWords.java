package org.homeward.catalogue.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Recognises for whom, and what kind of, support a text is about. Beginnings of words stand for the regulator's terms; a
 * class of the common procurement vocabulary does too. What is not recognised is not guessed: such work is not kept from
 * anybody.
 */
public final class SupportWords {

    private static final Map<String, List<String>> WHOM = whom();

    private static final Map<String, List<String>> WHAT = Map.of(
            "SUPPORTED_LIVING_SERVICE", List.of("supported living", "support at home", "own home", "own front door"),
            "DOMICILIARY_CARE_SERVICE", List.of("domiciliary", "home care", "homecare", "personal care"),
            "SHARED_LIVES", List.of("shared lives"),
            "EXTRA_CARE_HOUSING_SERVICES", List.of("extra care"),
            "CARE_HOME_SERVICE_WITHOUT_NURSING", List.of("care home", "residential care"),
            "CARE_HOME_SERVICE_WITH_NURSING", List.of("nursing home", "care home with nursing"));

    private static final Map<String, List<String>> CPV = Map.of(
            "853111", List.of("CARING_FOR_ADULTS_OVER_65_YRS", "DEMENTIA"),
            "853112", List.of("LEARNING_DISABILITIES_OR_AUTISTIC_SPECTRUM_DISORDER", "PHYSICAL_DISABILITIES"),
            "853113", List.of("CARING_FOR_CHILDREN"));

    private SupportWords() {}

    private static Map<String, List<String>> whom() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("LEARNING_DISABILITIES_OR_AUTISTIC_SPECTRUM_DISORDER", List.of("learning disab", "autis"));
        words.put("MENTAL_HEALTH_CONDITIONS", List.of("mental health", "mental illness"));
        words.put(
                "CARING_FOR_PEOPLE_WHOSE_RIGHTS_ARE_RESTRICTED_UNDER_THE_MENTAL_HEALTH_ACT",
                List.of("mental health act", "detained"));
        words.put("PHYSICAL_DISABILITIES", List.of("physical disab", "wheelchair"));
        words.put("SENSORY_IMPAIRMENT", List.of("sensory impair", "deaf", "blind"));
        words.put("DEMENTIA", List.of("dementia"));
        words.put("EATING_DISORDERS", List.of("eating disorder"));
        words.put("SUBSTANCE_MISUSE_PROBLEMS", List.of("substance", "alcohol", "drug use"));
        words.put("CARING_FOR_CHILDREN", List.of("children", "young people"));
        words.put("CARING_FOR_ADULTS_OVER_65_YRS", List.of("older people", "older adults", "over 65"));
        return words;
    }

    /** Codes of the groups of people whom the text or the classes name. */
    static Set<String> whom(String text, List<String> cpv) {
        Set<String> found = matching(WHOM, text);
        if (found.isEmpty()) {
            cpv.forEach(code -> CPV.forEach((beginning, terms) -> {
                if (code.startsWith(beginning)) {
                    found.addAll(terms);
                }
            }));
        }
        return found;
    }

    /** Codes of the kinds of service that the text names. */
    static Set<String> what(String text) {
        return matching(WHAT, text);
    }

    private static Set<String> matching(Map<String, List<String>> table, String text) {
        String plain = " " + text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ") + " ";
        Set<String> found = new LinkedHashSet<>();
        table.forEach((code, beginnings) -> {
            if (beginnings.stream().anyMatch(beginning -> plain.contains(" " + beginning))) {
                found.add(code);
            }
        });
        return found;
    }
}
