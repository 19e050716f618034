package org.homeward.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The one row that says what a database was created for. */
public final class Installation {

    private Installation() {}

    /**
     * Writes the mode if none was written yet, as the owner, and tells which one holds. A mode that is there already
     * wins: an installation keeps the mode that it was created with.
     */
    public static InstallationMode create(Connection owner, InstallationMode mode) throws SQLException {
        try (PreparedStatement insert =
                owner.prepareStatement("insert into installation (mode) values (?) on conflict do nothing")) {
            insert.setString(1, mode.word());
            insert.executeUpdate();
        }
        return mode(owner);
    }

    /** The mode that holds; the row exists after {@link #create}. */
    public static InstallationMode mode(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select mode from installation");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("The database says nothing about its mode");
            }
            String word = row.getString(1);
            return InstallationMode.of(word).orElseThrow(() -> new SQLException("Unknown mode " + word));
        }
    }
}
