package org.homeward.db;

/**
 * Homeward does not start, or a command of the launcher does not run. The message is the one sentence that the person
 * at the console reads; the cause, where there is one, is for the log.
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public StartRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public StartRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, as an exit code that a script can tell apart. The codes are part of the product: they never change. */
    public enum Reason {
        AUDIT_BROKEN(1, "the audit trail does not hold"),
        USAGE(2, "the command line is wrong"),
        RECEIPT_BROKEN(3, "the receipt does not hold"),
        JAVA_TOO_OLD(10, "Java is missing or older than 17"),
        PORT_TAKEN(11, "the port is taken"),
        ALREADY_RUNNING(12, "another Homeward uses this data folder"),
        FOLDER_UNUSABLE(13, "the data folder cannot be written, or is not one of Homeward's"),
        OTHER_VERSION(14, "the data folder or the database is of another version"),
        DISK_FULL(15, "the disk is full"),
        NO_EMBEDDED_SERVER(16, "the embedded database does not run on this platform or for this user"),
        DATABASE_FAILED(17, "the embedded database did not start"),
        STRANGER(18, "a server that may not be ours holds the data folder"),
        MIGRATION_FAILED(19, "the database could not be migrated"),
        EXTERNAL_REFUSED(20, "the external database does not meet the conditions"),
        EXTERNAL_UNREACHABLE(21, "the external database cannot be reached"),
        APPLICATION_FAILED(22, "the application did not start"),
        BACKUP_REFUSED(23, "the back-up or the restore was refused"),
        OTHER_MODE(24, "the installation was created in another mode"),
        UNEXPECTED(70, "something that nobody foresaw");

        private final int exitCode;
        private final String meaning;

        Reason(int exitCode, String meaning) {
            this.exitCode = exitCode;
            this.meaning = meaning;
        }

        public int exitCode() {
            return exitCode;
        }

        /** A few words for the list of exit codes. */
        public String meaning() {
            return meaning;
        }
    }
}
