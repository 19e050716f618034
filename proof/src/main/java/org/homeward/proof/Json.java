package org.homeward.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A JSON value, as far as proofs need one: objects, arrays, strings, whole numbers, true, false and null. There are no
 * fractions: two programs seldom write them alike.
 */
public sealed interface Json {

    /** Members in the order of their names' UTF-16 code units, which is the canonical order. */
    record Obj(Map<String, Json> members) implements Json {

        public Obj {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }

        public static Obj empty() {
            return new Obj(Map.of());
        }

        public Obj with(String name, Json value) {
            Map<String, Json> more = new TreeMap<>(members);
            more.put(name, value);
            return new Obj(more);
        }

        public Obj with(String name, String value) {
            return with(name, new Text(value));
        }

        public Obj with(String name, long value) {
            return with(name, new Whole(value));
        }

        public Obj without(String name) {
            Map<String, Json> fewer = new TreeMap<>(members);
            fewer.remove(name);
            return new Obj(fewer);
        }

        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The text of a member that must be there and be a text. */
        public String text(String name) {
            if (members.get(name) instanceof Text text) {
                return text.value();
            }
            throw new NoSuchElementException("there is no text named " + name);
        }

        /** The whole number of a member that must be there and be one. */
        public long whole(String name) {
            if (members.get(name) instanceof Whole whole) {
                return whole.value();
            }
            throw new NoSuchElementException("there is no whole number named " + name);
        }
    }

    /** An array. */
    record Arr(List<Json> items) implements Json {

        public Arr {
            items = List.copyOf(new ArrayList<>(items));
        }
    }

    /** A string. */
    record Text(String value) implements Json {}

    /** A whole number that every JSON reader keeps exactly: at most 2^53 - 1 in size. */
    record Whole(long value) implements Json {

        public static final long LARGEST = (1L << 53) - 1;

        public Whole {
            if (value > LARGEST || value < -LARGEST) {
                throw new IllegalArgumentException(value + " is too large for a number in JSON");
            }
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** Nothing, said. */
    record Nil() implements Json {}
}
