package org.homeward.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.homeward.db.DataFolder;
import org.homeward.db.FolderLock;
import org.homeward.db.Installation;
import org.homeward.db.InstallationMode;
import org.homeward.db.SchemaVersion;
import org.homeward.db.Sessions;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** A PostgreSQL that somebody else runs. It is used only if the application cannot step around its rules there. */
final class ExternalDatabase implements Database {

    private static final int OLDEST_MAJOR_VERSION = 15;

    private final ExternalSettings settings;
    private final InstallationMode mode;
    private final FolderLock lock;

    private ExternalDatabase(ExternalSettings settings, InstallationMode mode, FolderLock lock) {
        this.settings = settings;
        this.mode = mode;
        this.lock = lock;
    }

    /** Checks version, role and schema; keys and outbox still lie in the folder, so that is locked too. */
    static ExternalDatabase open(ExternalSettings settings, DataFolder folder) {
        FolderLock lock = FolderLock.take(folder);
        boolean accepted = false;
        try (Connection connection = connect(settings)) {
            requireVersion(connection);
            requirePowerless(connection, settings.user());
            requireSchema(connection);
            InstallationMode mode = Installation.mode(connection);
            accepted = true;
            return new ExternalDatabase(settings, mode, lock);
        } catch (SQLException e) {
            throw new StartRefused(
                    Reason.EXTERNAL_REFUSED,
                    "The database at " + settings.safeUrl() + " did not answer the checks" + LauncherLog.where() + ".",
                    e);
        } finally {
            if (!accepted) {
                lock.close();
            }
        }
    }

    static Connection connect(ExternalSettings settings) {
        try {
            return Sessions.open(settings.url(), settings.user(), settings.password());
        } catch (SQLException e) {
            boolean signIn = e.getSQLState() != null && e.getSQLState().startsWith("28");
            throw new StartRefused(
                    Reason.EXTERNAL_UNREACHABLE,
                    signIn
                            ? "The database at " + settings.safeUrl() + " does not let " + settings.user()
                                    + " in: wrong role, wrong password, or no line in pg_hba.conf."
                            : "The database at " + settings.safeUrl() + " cannot be reached" + LauncherLog.where()
                                    + ".",
                    e);
        }
    }

    static void requireVersion(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR_VERSION) {
            throw new StartRefused(
                    Reason.EXTERNAL_REFUSED,
                    "The database is PostgreSQL " + major + ", and Homeward needs " + OLDEST_MAJOR_VERSION
                            + " or later.");
        }
    }

    private static void requirePowerless(Connection connection, String user) throws SQLException {
        if (ask(connection, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            throw refused("The role " + user + " is a superuser or bypasses row-level security, so nothing would keep"
                    + " organisations apart; give the application a role without these powers.");
        }
        // A member of the owner's role can act as the owner.
        if (ask(
                connection,
                "select exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_t%'"
                        + " and pg_has_role(current_user, c.relowner, 'member'))"
                        + " or exists (select 1 from pg_database where datname = current_database()"
                        + " and pg_has_role(current_user, datdba, 'member'))")) {
            throw refused("The role " + user + " owns the database or tables in it, or is a member of the role that"
                    + " does, so it could switch off the rules; give the application a role that owns nothing.");
        }
        if (ask(
                connection,
                "select exists (select 1 from pg_roles r where (r.rolsuper or r.rolbypassrls)"
                        + " and pg_has_role(current_user, r.oid, 'member'))")) {
            throw refused("The role " + user + " is a member of a role that is a superuser or bypasses row-level"
                    + " security; give the application a role without such membership.");
        }
    }

    private static void requireSchema(Connection connection) throws SQLException {
        String version;
        try {
            version = SchemaVersion.of(connection).orElse("none");
        } catch (SQLException e) {
            throw new StartRefused(
                    Reason.EXTERNAL_REFUSED,
                    "The application's role may not read how far the database is migrated; run"
                            + " \"homeward.jar migrate\" with HOMEWARD_DB_USER set to that role.",
                    e);
        }
        if (!version.equals(SchemaVersion.EXPECTED)) {
            boolean newer = version.compareTo(SchemaVersion.EXPECTED) > 0 && !version.equals("none");
            throw new StartRefused(
                    Reason.OTHER_VERSION,
                    "The database is at schema version " + version + " and this build needs "
                            + SchemaVersion.EXPECTED
                            + (newer ? "; use the newer build." : "; run \"homeward.jar migrate\" first."));
        }
    }

    private static StartRefused refused(String sentence) {
        return new StartRefused(Reason.EXTERNAL_REFUSED, sentence);
    }

    static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public String url() {
        return settings.url();
    }

    @Override
    public String user() {
        return settings.user();
    }

    @Override
    public String password() {
        return settings.password();
    }

    @Override
    public InstallationMode mode() {
        return mode;
    }

    @Override
    public Connection inspect() throws SQLException {
        return Sessions.open(settings.url(), settings.user(), settings.password());
    }

    @Override
    public String whereabouts() {
        return settings.safeUrl();
    }

    /** Somebody else's server goes on; only the folder is let go. */
    @Override
    public void close() {
        lock.close();
    }
}
