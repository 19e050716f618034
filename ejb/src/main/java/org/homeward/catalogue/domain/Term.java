package org.homeward.catalogue.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * One of the regulator's words.
 *
 * @param kind what it is about
 * @param code stable, for addresses and programs: the words in capitals, joined by underscores
 * @param name as the regulator writes it
 */
public record Term(TermKind kind, String code, String name) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 120;

    /** A word that we have not met before, taken up as it stands. Empty when it is no word at all, or far too long. */
    static Optional<Term> met(TermKind kind, String name) {
        String code = codeOf(name);
        return code.isEmpty() || code.length() > LONGEST_CODE || name.length() > LONGEST_NAME
                ? Optional.empty()
                : Optional.of(new Term(kind, code, name));
    }

    static String codeOf(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
