package org.homeward.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.homeward.db.StartRefused.Reason;

/** Brings a database to this build's schema. Only ever forward: there is no clean, and no way back but a back-up. */
public final class Migration {

    /** Migrations put the role's name into their grants as it stands, so it has to be a plain one. */
    private static final Pattern PLAIN_ROLE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private Migration() {}

    /**
     * Migrates as the owner and lets the application's role read how far the schema is.
     *
     * @param appRole the role that the application signs in with; it exists already and owns nothing
     */
    public static void migrate(String url, String ownerUser, String ownerPassword, String appRole) {
        requirePlain(appRole);
        try {
            Flyway.configure(Migration.class.getClassLoader())
                    .dataSource(url, ownerUser, ownerPassword)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("app_role", appRole))
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new StartRefused(
                    Reason.OTHER_VERSION,
                    "The database was migrated by other steps than this build has; use the build that made it, or"
                            + " restore a back-up.",
                    e);
        } catch (FlywayException e) {
            throw new StartRefused(
                    Reason.MIGRATION_FAILED,
                    "The database could not be migrated; nothing of the failed step was kept.",
                    e);
        }
        try (Connection connection = Sessions.open(url, ownerUser, ownerPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("grant select on flyway_schema_history to " + appRole);
            refuseNewer(SchemaVersion.of(connection).orElse("none"));
        } catch (SQLException e) {
            throw new StartRefused(
                    Reason.MIGRATION_FAILED, "The database was migrated, but could not be read afterwards.", e);
        }
    }

    private static void refuseNewer(String version) {
        if (!version.equals(SchemaVersion.EXPECTED)) {
            throw new StartRefused(
                    Reason.OTHER_VERSION,
                    "The database is at schema version " + version + ", which a newer Homeward made; this build knows "
                            + SchemaVersion.EXPECTED + ", so use the newer build.");
        }
    }

    /** Refuses role names that would have to be quoted. */
    public static void requirePlain(String role) {
        if (!PLAIN_ROLE.matcher(role).matches()) {
            throw new StartRefused(
                    Reason.EXTERNAL_REFUSED,
                    "The role name " + role + " is not plain: use small letters, digits and underscores.");
        }
    }
}
