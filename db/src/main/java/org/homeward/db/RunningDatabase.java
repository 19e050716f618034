package org.homeward.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.db.StartRefused.Reason;

/** The embedded server of a data folder while Homeward runs on it, for a command that only wants to look. */
public final class RunningDatabase {

    /** Where PostgreSQL writes its port in the file with its process number. */
    private static final int PORT_LINE = 3;

    private RunningDatabase() {}

    /** A connection as the application's role; nothing when no server runs on the folder. */
    public static Optional<Connection> connect(DataFolder folder) {
        try {
            Path pidFile = folder.postgres().resolve("postmaster.pid");
            Optional<DatabasePasswords> passwords = DatabasePasswords.read(folder);
            if (!Files.exists(pidFile) || passwords.isEmpty()) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(pidFile);
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            String url = "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/" + Roles.DATABASE;
            return open(url, passwords.get().application());
        } catch (IOException e) {
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "The data folder " + folder.root() + " cannot be read.", e);
        }
    }

    private static Optional<Connection> open(String url, String password) {
        try {
            return Optional.of(Sessions.open(url, Roles.APPLICATION, password));
        } catch (SQLException e) {
            boolean nobodyThere = e.getSQLState() != null && e.getSQLState().startsWith("08");
            if (nobodyThere) {
                return Optional.empty();
            }
            throw new StartRefused(Reason.DATABASE_FAILED, "The running database does not let the application in.", e);
        }
    }
}
