package org.homeward.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.db.DataFolder;
import org.homeward.db.Installation;
import org.homeward.db.InstallationMode;
import org.homeward.db.Migration;
import org.homeward.db.RestoreMark;
import org.homeward.db.SchemaVersion;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** Brings an external database to this build's schema, as the owner of its tables. The embedded one migrates at start. */
final class MigrateCommand implements Command {

    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "citext", "unaccent");

    private final Map<String, String> environment;

    MigrateCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public String summary() {
        return "brings an external database to this build's schema";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.DATA,
                new Option("--restored", "", "the database was restored from a back-up: open tenders stand still"));
    }

    @Override
    public void run(Arguments arguments, Console console) {
        ExternalSettings owner = ExternalSettings.forOwner(environment);
        String application = ExternalSettings.required(environment, "HOMEWARD_DB_USER");
        Migration.requirePlain(application);
        LauncherLog.open(DataFolder.open(arguments.data()));

        console.say("Checking the database at " + owner.safeUrl());
        check(owner, application);
        console.say("Migrating to " + SchemaVersion.EXPECTED);
        Migration.migrate(owner.url(), owner.user(), owner.password(), application);
        InstallationMode mode = writeMode(owner);
        if (arguments.has("--restored")) {
            markRestored(owner, console);
        }
        console.say("Done: the database is at " + SchemaVersion.EXPECTED + ", a " + mode.word()
                + " installation for the role " + application + ".");
    }

    private static void check(ExternalSettings owner, String application) {
        try (Connection connection = ExternalDatabase.connect(owner)) {
            ExternalDatabase.requireVersion(connection);
            requireApplicationRole(connection, owner, application);
            requireRights(connection, owner);
            for (String extension : EXTENSIONS) {
                requireExtension(connection, owner, extension);
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    Reason.EXTERNAL_REFUSED, "The database did not answer the checks" + LauncherLog.where() + ".", e);
        }
    }

    private static void requireApplicationRole(Connection connection, ExternalSettings owner, String application)
            throws SQLException {
        if (owner.user().equals(application)) {
            throw refused("HOMEWARD_DB_USER and HOMEWARD_DB_OWNER_USER are the same role, but the application must not"
                    + " own its tables.");
        }
        if (!ask(connection, "select exists (select 1 from pg_roles where rolname = ?)", application)) {
            throw refused("The role " + application + " does not exist; let an administrator of the server run: create"
                    + " role " + application + " login password '...' nobypassrls;");
        }
    }

    private static void requireRights(Connection connection, ExternalSettings owner) throws SQLException {
        if (!ask(connection, "select has_schema_privilege(?, 'public', 'create')", owner.user())) {
            throw refused("The role " + owner.user() + " may not create tables in the schema public; let an"
                    + " administrator of the server run: grant create on schema public to " + owner.user() + ";");
        }
    }

    private static void requireExtension(Connection connection, ExternalSettings owner, String extension)
            throws SQLException {
        if (ask(connection, "select exists (select 1 from pg_extension where extname = ?)", extension)) {
            return;
        }
        if (!ask(connection, "select exists (select 1 from pg_available_extensions where name = ?)", extension)) {
            throw refused("The server does not have the extension " + extension
                    + "; install PostgreSQL's contrib modules there.");
        }
        if (!ask(connection, "select has_database_privilege(?, current_database(), 'create')", owner.user())) {
            throw refused("The role " + owner.user() + " may not create the extension " + extension
                    + "; let an administrator of the server run in this database: create extension " + extension + ";");
        }
    }

    private static InstallationMode writeMode(ExternalSettings owner) {
        try (Connection connection = ExternalDatabase.connect(owner)) {
            return Installation.create(connection, InstallationMode.LIVE);
        } catch (SQLException e) {
            throw new StartRefused(
                    Reason.MIGRATION_FAILED,
                    "The database was migrated, but its mode could not be written" + LauncherLog.where() + ".",
                    e);
        }
    }

    private static void markRestored(ExternalSettings owner, Console console) {
        try (Connection connection = ExternalDatabase.connect(owner)) {
            long stopped = RestoreMark.enter(connection, Optional.empty());
            console.say("Marked as restored: " + stopped + " open tenders stand still until an officer has decided.");
        } catch (SQLException e) {
            throw new StartRefused(
                    Reason.MIGRATION_FAILED,
                    "The restore could not be marked in the database" + LauncherLog.where() + ".",
                    e);
        }
    }

    private static StartRefused refused(String sentence) {
        return new StartRefused(Reason.EXTERNAL_REFUSED, sentence);
    }

    private static boolean ask(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
