package org.homeward.db;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens single connections without the driver manager, which does not see drivers inside the one executable jar. */
public final class Sessions {

    private Sessions() {}

    /** A connection to the database at that address. */
    public static Connection open(String url, String user, String password) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(10);
        source.setApplicationName("homeward launcher");
        // A detail of an error can hold a value of a row, and so something about a person.
        source.setLogServerErrorDetail(false);
        return source.getConnection();
    }
}
