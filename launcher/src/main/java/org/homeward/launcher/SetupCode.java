package org.homeward.launcher;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.homeward.db.InstallationMode;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** Who may make the first administrator: whoever reads the console. */
final class SetupCode {

    /** Without letters and digits that look alike. */
    private static final String SYMBOLS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private SetupCode() {}

    /** A fresh code for each start, until there is a person; demo data brings its own people. */
    static Optional<String> forEmptyInstallation(Database database) {
        if (database.mode() == InstallationMode.DEMO) {
            return Optional.empty();
        }
        try (Connection connection = database.inspect()) {
            boolean table = ExternalDatabase.ask(connection, "select to_regclass('person') is not null");
            boolean empty = table && !ExternalDatabase.ask(connection, "select exists (select 1 from person)");
            return empty ? Optional.of(random(new SecureRandom())) : Optional.empty();
        } catch (SQLException e) {
            throw new StartRefused(Reason.DATABASE_FAILED, "The database cannot be asked for its people.", e);
        }
    }

    static String random(SecureRandom random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                code.append('-');
            }
            code.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }
}
