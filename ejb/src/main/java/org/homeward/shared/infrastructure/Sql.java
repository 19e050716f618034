package org.homeward.shared.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The one way to the database beside JPA. Joins the caller's transaction and tells the database for which organisation it
 * acts, as JPA's connections do. Outside a transaction every statement stands alone, and tables under row-level security
 * show nothing.
 */
@ApplicationScoped
public class Sql {

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work with a connection, for the few statements that the methods here do not fit. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    @Resource(lookup = "jdbc/homeward")
    private DataSource database;

    @Inject
    private JpaConnection held;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    public <T> List<T> list(String sql, RowReader<T> reader, Object... values) {
        return connected(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values);
                    ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** The first column of the first row: a count, or the key that {@code returning} gives. */
    public long number(String sql, Object... values) {
        return first(sql, row -> row.getLong(1), values)
                .orElseThrow(() -> new IllegalStateException("the statement gave no row"));
    }

    /** How many rows were changed. */
    public int update(String sql, Object... values) {
        return connected(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Runs work with a connection: in a transaction with the one that JPA holds until its end. To take another from the pool
     * meanwhile would let many at once wait for ever, each for a second one.
     */
    public <T> T connected(Work<T> work) {
        try {
            // one that will be rolled back calls no enterprise bean any more, and may still be read in
            if (transactions.getTransactionKey() != null && !transactions.getRollbackOnly()) {
                return told(held.ofTheTransaction(), work);
            }
            try (Connection connection = database.getConnection()) {
                return told(connection, work);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused or could not be reached", e);
        }
    }

    private static <T> T told(Connection connection, Work<T> work) throws SQLException {
        ActingSessionListener.tell(connection, ActingSessionListener.currentActor());
        return work.with(connection);
    }

    static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            set(connection, statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void set(Connection connection, PreparedStatement statement, int place, Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Optional<?> optional) {
            set(connection, statement, place, optional.orElse(null));
        } else if (value instanceof Enum<?> name) {
            statement.setString(place, name.name());
        } else if (value instanceof List<?> texts) {
            statement.setArray(place, connection.createArrayOf("text", texts.toArray()));
        } else {
            statement.setObject(place, value);
        }
    }

    /** Reads a column of texts. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** Reads a time that is always there. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }

    /** Reads a time that may be missing. */
    public static Optional<Instant> instantIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, java.time.OffsetDateTime.class))
                .map(java.time.OffsetDateTime::toInstant);
    }

    /** Reads a key that may be missing. */
    public static Optional<Long> keyIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }
}
