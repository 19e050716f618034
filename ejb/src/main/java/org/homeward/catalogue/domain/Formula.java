package org.homeward.catalogue.domain;

import java.util.regex.Pattern;

/**
 * Tells a formula or a command from text. A cell that a spreadsheet would compute has no business in the regulator's
 * file; a name such as {@code @Home Care} or {@code 'Mollies'} is only a name.
 */
final class Formula {

    /** After the sign: a function's call, a cell and what follows a cell in a sum, a cell of another sheet, a pipe. */
    private static final Pattern COMPUTES = Pattern.compile(
            "(?s).*[A-Za-z]\\(.*" // SUM(
                    + "|\\s*\\$?[A-Za-z]{1,3}\\$?[0-9]+\\s*([-+*/:&^=,;].*)?" // A1, A1+1
                    + "|.*[\\w']!\\$?[A-Za-z]{1,3}\\$?[0-9].*" // Sheet1!A1
                    + "|.*\\|.*"); // cmd|' /C calc'

    private Formula() {}

    static boolean isIn(String cell) {
        String text = cell.strip();
        if (text.startsWith("=")) {
            return true;
        }
        boolean led = !text.isEmpty() && "+-@".indexOf(text.charAt(0)) >= 0;
        boolean hidden = !cell.isEmpty() && "\t\r".indexOf(cell.charAt(0)) >= 0;
        return led && COMPUTES.matcher(text.substring(1)).matches()
                || hidden && COMPUTES.matcher(text).matches();
    }
}
