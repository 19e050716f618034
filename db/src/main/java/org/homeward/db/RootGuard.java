package org.homeward.db;

import java.nio.file.Path;
import java.util.List;
import org.homeward.db.PostgresServer.Output;
import org.homeward.db.StartRefused.Reason;

/** PostgreSQL refuses to run as root. In a user name space of its own it runs all the same, with root's rights taken off. */
final class RootGuard {

    private static final List<String> OWN_NAME_SPACE = List.of("unshare", "--user");

    private RootGuard() {}

    /** What to put before a command of PostgreSQL: nothing for an ordinary user. */
    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        Output answer = PostgresServer.run(Path.of("/"), List.of("unshare", "--user", "id", "-u"), "");
        if (answer.exitCode() != 0) {
            throw new StartRefused(
                    Reason.NO_EMBEDDED_SERVER,
                    "The embedded database does not run as root here, because this system refuses unshare; run Homeward"
                            + " as another user.");
        }
        return OWN_NAME_SPACE;
    }
}
