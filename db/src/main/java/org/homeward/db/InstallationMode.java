package org.homeward.db;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an installation was created for. It is written once, when the database is created, and never changes. */
public enum InstallationMode {
    /** Real work: the clock cannot be moved and no demo data is made. */
    LIVE,
    /** For a first look: invented organisations and people, passwords printed on the console. */
    DEMO,
    /** For automated tests. */
    TEST;

    /** The word that the database keeps. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode that the word stands for, or nothing when no mode has that name. */
    public static Optional<InstallationMode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
