package org.homeward.web.publication;

import org.homeward.shared.domain.Invalid;

/** The place in the list of releases as an address carries it. Says nothing to anybody but us. */
final class Cursor {

    private static final String MARK = "r";

    private Cursor() {}

    static String write(long place) {
        return MARK + Long.toString(place, Character.MAX_RADIX);
    }

    /** Nothing is the beginning. Refused with {@code cursor-wrong} when it is not one of ours. */
    static long read(String cursor) {
        if (cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.matches(MARK + "(0|[1-9a-z][0-9a-z]{0,11})")) {
            throw Invalid.field("cursor", "cursor-wrong");
        }
        return Long.parseLong(cursor.substring(MARK.length()), Character.MAX_RADIX);
    }
}
