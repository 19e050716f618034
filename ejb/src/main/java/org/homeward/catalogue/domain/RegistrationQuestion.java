package org.homeward.catalogue.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The questions of a registration, each a page of its own. Which are asked depends on whether the provider found itself in
 * the catalogue. A test counts them: nobody is asked more than twelve.
 */
public enum RegistrationQuestion {
    NAME(1),
    EMAIL(1),
    /** What is your organisation called, and which entry of the catalogue is it? */
    FIND(2),
    /** How can an officer see that you speak for it? Asked only of those who found themselves. */
    EVIDENCE(1),
    /** Its name put right. Not asked: it was given when the catalogue was searched. */
    ORGANISATION(1),
    LEGAL_FORM(1),
    /** Three numbers, of which none is needed. */
    IDENTIFIERS(3),
    WORKERS(1),
    OWNERSHIP(1),
    AREAS(1),
    SUPPORTS(1);

    /** The micro provider's measure. Source: product design, screens and words. */
    public static final int MOST_QUESTIONS = 12;

    private final int fields;

    RegistrationQuestion(int fields) {
        this.fields = fields;
    }

    /** How many answers its page asks for. */
    public int fields() {
        return fields;
    }

    /** The name in addresses: {@code legal-form}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RegistrationQuestion> read(String key) {
        return Arrays.stream(values())
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    /** The pages, in order, for somebody who claims an entry or for somebody who is new. */
    public static List<RegistrationQuestion> asked(boolean claims) {
        return Arrays.stream(values())
                .filter(question -> question != ORGANISATION && question != (claims ? LEGAL_FORM : EVIDENCE))
                .toList();
    }
}
