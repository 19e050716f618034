package org.homeward.tender.domain;

import java.util.regex.Pattern;

/** Counts words as a person would: whatever stands between blanks and holds a letter or digit. */
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*", Pattern.DOTALL);

    private Words() {}

    public static int count(String text) {
        return Math.toIntExact(BLANKS.splitAsStream(text)
                .filter(part -> WORD.matcher(part).matches())
                .count());
    }
}
