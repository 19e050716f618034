package org.homeward.architecture.seeded.alpha.application;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Opens a connection that does not tell for whom it acts. */
public class Connecting {

    public Connection open(DataSource database) throws SQLException {
        return database.getConnection();
    }
}
