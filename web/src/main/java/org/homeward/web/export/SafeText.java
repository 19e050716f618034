package org.homeward.web.export;

/**
 * Text that a spreadsheet shows and never computes. A cell that begins like a formula, or with a control character behind
 * which one can hide, gets an apostrophe in front, which spreadsheets read as "this is text".
 */
public final class SafeText {

    private static final String BEGINS_A_FORMULA = "=+-@";

    private SafeText() {}

    public static String of(String text) {
        String written = text.codePoints()
                .filter(SafeText::canBeWritten)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return needsApostrophe(written) ? "'" + written : written;
    }

    private static boolean needsApostrophe(String text) {
        return !text.isEmpty()
                && (BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 || Character.isISOControl(text.charAt(0)));
    }

    /** XML 1.0 cannot hold these, so an XLSX file cannot either. */
    private static boolean canBeWritten(int character) {
        boolean control = character < ' ' && character != '\t' && character != '\n' && character != '\r';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !control && !half && character != 0xFFFE && character != 0xFFFF;
    }
}
