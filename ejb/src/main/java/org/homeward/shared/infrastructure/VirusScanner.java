package org.homeward.shared.infrastructure;

/** Looks for malware in a file before it is taken in. Another scanner is another class. */
public interface VirusScanner {

    /** What was found. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** No scanner is configured. */
        NOT_SCANNED
    }

    /** Looks at the whole file. Refused with {@code scanner-away} when a scanner is configured and cannot be asked. */
    Verdict scan(byte[] content);

    /** Whether files are looked at, so that pages can say so. */
    boolean isConfigured();
}
