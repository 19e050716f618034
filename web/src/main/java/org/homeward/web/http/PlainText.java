package org.homeward.web.http;

/** Text that can go into the database and back as it is. */
final class PlainText {

    private PlainText() {}

    /** False for text with a NUL character or with half of a surrogate pair: PostgreSQL refuses both. */
    static boolean canBeStored(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0 || Character.isLowSurrogate(character)) {
                return false;
            }
            if (Character.isHighSurrogate(character)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
