package org.homeward.web.frame;

import java.io.Serializable;

/**
 * One answer that can be chosen.
 *
 * @param value what the answer stands for: a text, a number, an enum's constant
 * @param label what a person reads
 * @param hint what helps to choose, or empty
 */
public record Choice(Serializable value, String label, String hint) implements Serializable {

    public static Choice of(Serializable value, String label) {
        return new Choice(value, label, "");
    }

    /** How the answer travels in the form. */
    public String key() {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }
}
