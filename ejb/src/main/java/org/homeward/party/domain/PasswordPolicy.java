package org.homeward.party.domain;

import java.util.List;
import java.util.Locale;
import org.homeward.shared.domain.Invalid;

/**
 * What a password must be: long rather than odd, and not the first that anyone would try. After the National Cyber
 * Security Centre's advice of three random words; no forced symbols, no expiry.
 */
public final class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final List<String> OBVIOUS = List.of(
            "password", "123456", "qwerty", "letmein", "homeward", "welcome", "iloveyou", "abcdef", "administrator");

    private PasswordPolicy() {}

    /** Refuses a password that is too short, too long, repeats one character, is obvious, or holds the address. */
    public static void check(String field, String password, String email) {
        String given = password == null ? "" : password;
        String plain = given.toLowerCase(Locale.ROOT);
        String mailName = email.toLowerCase(Locale.ROOT).split("@", 2)[0];
        new Invalid.Collector()
                .check(given.length() >= SHORTEST, field, "password-too-short", "" + SHORTEST)
                .check(given.length() <= LONGEST, field, "password-too-long", "" + LONGEST)
                .check(
                        given.length() < SHORTEST || (plain.chars().distinct().count() >= 5 && !isObvious(plain)),
                        field,
                        "password-obvious")
                .check(
                        given.length() < SHORTEST || mailName.length() < 4 || !plain.contains(mailName),
                        field,
                        "password-holds-email")
                .throwIfAny();
    }

    /** Hardly anything is left when the words that everyone tries are taken out. */
    private static boolean isObvious(String plain) {
        String rest = plain;
        for (String word : OBVIOUS) {
            rest = rest.replace(word, "");
        }
        return rest.length() < SHORTEST / 2;
    }
}
