package org.homeward.web.doublerunning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of a form that make a list of the document. Empty lines are left out; what is stored beyond the lines that the
 * page has stays as it is.
 */
public class Rows implements Serializable {

    private final String list;
    private final int count;
    /** From a field of the document to the id of the input on the page, without the line's number. */
    private final Map<String, String> ids;

    private ArrayList<Row> lines = new ArrayList<>();

    Rows(String list, int count, Map<String, String> ids) {
        this.list = list;
        this.count = count;
        this.ids = Map.copyOf(ids);
        fill(List.of(), item -> new Row());
    }

    /** The stored ones first, then empty ones. */
    final <T> void fill(List<T> stored, Function<T, Row> as) {
        lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(i < stored.size() ? as.apply(stored.get(i)) : new Row());
        }
    }

    /** What was typed, line by line with the line's number, and after it what the page has no line for. */
    <T> List<T> typed(List<T> stored, BiFunction<Row, Integer, T> as) {
        List<T> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!lines.get(i).isEmpty()) {
                items.add(as.apply(lines.get(i), i));
            }
        }
        if (stored.size() > count) {
            items.addAll(stored.subList(count, stored.size()));
        }
        return items;
    }

    /** The input that a field of the document is on this page; empty where it is none of these lines. */
    Optional<String> input(String field) {
        if (field.equals(list)) {
            return Optional.of(ids.get("") + "0");
        }
        Matcher named =
                Pattern.compile(Pattern.quote(list) + "\\[(\\d+)]\\.?(\\w*)").matcher(field);
        if (!named.matches()) {
            return Optional.empty();
        }
        int[] filled =
                IntStream.range(0, count).filter(i -> !lines.get(i).isEmpty()).toArray();
        int place = Integer.parseInt(named.group(1));
        return place < filled.length
                ? Optional.of(ids.getOrDefault(named.group(2), ids.get("")) + filled[place])
                : Optional.empty();
    }

    /** Of a list that has more than the page has lines. */
    boolean isBeyond(List<?> stored) {
        return stored.size() > count;
    }

    public List<Row> getLines() {
        return lines;
    }
}
