package org.homeward.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import org.homeward.db.InstallationMode;

/** The database that the application will use, whoever runs it. */
interface Database extends AutoCloseable {

    String url();

    /** The application's role. */
    String user();

    String password();

    InstallationMode mode();

    /** A connection that sees as much as the launcher can: all rows of our own server, the application's of another. */
    Connection inspect() throws SQLException;

    /** What to tell a person about where the rows lie. */
    String whereabouts();

    @Override
    void close();
}
