package org.homeward.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import org.homeward.db.DataFolder;
import org.homeward.db.EmbeddedDatabase;
import org.homeward.db.InstallationMode;
import org.homeward.db.Sessions;

/** The embedded server of the data folder. */
record OwnDatabase(EmbeddedDatabase server) implements Database {

    static OwnDatabase start(DataFolder folder, InstallationMode mode, Console console) {
        return new OwnDatabase(EmbeddedDatabase.start(folder, 0, mode, console::say));
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public String user() {
        return server.applicationUser();
    }

    @Override
    public String password() {
        return server.applicationPassword();
    }

    @Override
    public InstallationMode mode() {
        return server.mode();
    }

    @Override
    public Connection inspect() throws SQLException {
        return Sessions.open(server.url(), server.superuser(), server.superuserPassword());
    }

    @Override
    public String whereabouts() {
        return "PostgreSQL on port " + server.port() + " of this machine only";
    }

    @Override
    public void close() {
        server.close();
    }
}
