package org.homeward.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The two roles and the database of the embedded server. */
final class Roles {

    static final String DATABASE = "homeward";
    static final String OWNER = "homeward_owner";
    static final String APPLICATION = "homeward_app";

    private static final String PLAIN = " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

    private Roles() {}

    /** Creates what is missing; a start that was cut off half-way is finished by the next. */
    static void ensure(Connection superuser, DatabasePasswords passwords) throws SQLException {
        ensureRole(superuser, OWNER, passwords.owner());
        ensureRole(superuser, APPLICATION, passwords.application());
        if (!exists(superuser, "select 1 from pg_database where datname = ?", DATABASE)) {
            try (Statement statement = superuser.createStatement()) {
                statement.execute(
                        "create database " + DATABASE + " owner " + OWNER + " template template0 encoding 'UTF8'");
            }
        }
        try (Statement statement = superuser.createStatement()) {
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect, temporary on database " + DATABASE + " to " + APPLICATION);
            statement.execute("revoke connect on database postgres, template1 from public");
        }
    }

    private static void ensureRole(Connection superuser, String role, String password) throws SQLException {
        if (exists(superuser, "select 1 from pg_authid where rolname = ? and rolpassword is not null", role)) {
            return;
        }
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", role)) {
            try (Statement statement = superuser.createStatement()) {
                statement.execute("create role " + role + PLAIN);
            }
        }
        // The driver hashes the password first, so that not even a failing statement could show it.
        superuser.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    /** A statement that gives an existing role a new password; single-user mode knows no parameters. */
    static String renew(String role, String password) {
        return "do $do$ begin if exists (select 1 from pg_roles where rolname = '" + role + "') then alter role " + role
                + " password '" + password + "'; end if; end $do$";
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }
}
