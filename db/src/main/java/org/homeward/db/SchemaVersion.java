package org.homeward.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Which migrations this build knows, and which a database has seen. */
public final class SchemaVersion {

    /** The newest migration's version. A test compares it with the files, so that it cannot be forgotten. */
    public static final String EXPECTED = "20261123100000";

    private SchemaVersion() {}

    /** The newest version that was applied, or nothing on a database that was never migrated. */
    public static Optional<String> of(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return Optional.empty();
        }
        try (PreparedStatement query = connection.prepareStatement(
                        "select version from flyway_schema_history where success and version is not null"
                                + " order by version::numeric desc limit 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select to_regclass('flyway_schema_history') is not null");
                ResultSet row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
