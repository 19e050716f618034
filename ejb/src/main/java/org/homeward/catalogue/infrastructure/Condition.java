package org.homeward.catalogue.infrastructure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A part of a statement with the values for its places: what somebody typed is never part of the text itself. */
final class Condition {

    private final StringBuilder text = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    Condition and(String condition, Object... places) {
        text.append(" and ").append(condition);
        values.addAll(Arrays.asList(places));
        return this;
    }

    Condition and(Condition other) {
        return and(other.text(), other.values());
    }

    /** Two conditions in one text, each with what stands before it; the last text stands behind both. */
    static Condition both(String before, Condition one, String between, Condition other, String after) {
        Condition all = new Condition();
        all.text.setLength(0);
        all.text
                .append(before)
                .append(one.text)
                .append(between)
                .append(other.text)
                .append(after);
        all.values.addAll(one.values);
        all.values.addAll(other.values);
        return all;
    }

    /** The same with these values before its own. */
    Condition after(List<?> before) {
        Condition all = new Condition();
        all.text.setLength(0);
        all.text.append(text);
        all.values.addAll(before);
        all.values.addAll(values);
        return all;
    }

    /** True when it asks for nothing. */
    boolean isOpen() {
        return values.isEmpty();
    }

    String text() {
        return text.toString();
    }

    Object[] values() {
        return values.toArray();
    }

    /** The values of this condition between others, in the order of the statement. */
    Object[] valuesBetween(List<?> before, Object... after) {
        List<Object> all = new ArrayList<>(before);
        all.addAll(values);
        all.addAll(Arrays.asList(after));
        return all.toArray();
    }
}
