package org.homeward.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.homeward.db.StartRefused.Reason;

/**
 * A PostgreSQL of our own in the data folder: durable, on loopback only, asking for passwords, migrated, and stopped
 * with us. Used by the launcher and by tests.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Enough for the programs, an empty cluster and its first log segments. */
    private static final long ROOM_FOR_A_NEW_CLUSTER_MB = 300;

    private static final long ROOM_FOR_A_START_MB = 50;
    private static final int PORT_ATTEMPTS = 5;

    private final FolderLock lock;
    private final PostgresServer server;
    private final DatabasePasswords passwords;
    private final int port;
    private final InstallationMode mode;

    private EmbeddedDatabase(
            FolderLock lock, PostgresServer server, DatabasePasswords passwords, int port, InstallationMode mode) {
        this.lock = lock;
        this.server = server;
        this.passwords = passwords;
        this.port = port;
        this.mode = mode;
    }

    /** Starts without a word, for tests. */
    public static EmbeddedDatabase start(Path folder, int port, InstallationMode mode) {
        return start(DataFolder.open(folder), port, mode, step -> {});
    }

    /**
     * Starts the server of the folder, creating whatever is missing, and migrates it.
     *
     * @param port where to listen on loopback; 0 lets the system choose
     * @param mode what a new installation is for; an existing one keeps its own
     * @param say told each step before it is done
     */
    public static EmbeddedDatabase start(DataFolder folder, int port, InstallationMode mode, Consumer<String> say) {
        FolderLock lock = FolderLock.take(folder);
        boolean started = false;
        try {
            EmbeddedDatabase database = startLocked(folder, port, mode, say, lock);
            started = true;
            return database;
        } catch (IOException | UncheckedIOException e) {
            if (DataFolder.isDiskFull(e)) {
                throw new StartRefused(
                        Reason.DISK_FULL, "The disk of " + folder.root() + " is full; make room, then start again.", e);
            }
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "The data folder " + folder.root() + " cannot be used.", e);
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private static EmbeddedDatabase startLocked(
            DataFolder folder, int port, InstallationMode mode, Consumer<String> say, FolderLock lock)
            throws IOException {
        PostgresServer server = stoppedServer(folder, say);
        DatabasePasswords passwords =
                folder.hasCluster() ? keptOrRenewedPasswords(folder, server, say) : createCluster(folder, server, say);
        say.accept("Starting PostgreSQL " + PostgresBinaries.version());
        int taken = startOnFreePort(server, port);
        boolean ready = false;
        try {
            InstallationMode held = prepare(folder, taken, passwords, mode, say);
            ready = true;
            return new EmbeddedDatabase(lock, server, passwords, taken, held);
        } catch (SQLException e) {
            throw new StartRefused(Reason.DATABASE_FAILED, "The database started, but could not be prepared.", e);
        } finally {
            if (!ready) {
                server.stop();
            }
        }
    }

    /** Checks folder and platform, and stops what a killed run left behind. */
    private static PostgresServer stoppedServer(DataFolder folder, Consumer<String> say) throws IOException {
        ClusterCheck.requireOurs(folder);
        folder.requireRoom(folder.hasCluster() ? ROOM_FOR_A_START_MB : ROOM_FOR_A_NEW_CLUSTER_MB);
        PostgresServer server = PostgresServer.in(folder);
        new StaleServer(folder, server, say).clear();
        return server;
    }

    private static DatabasePasswords createCluster(DataFolder folder, PostgresServer server, Consumer<String> say)
            throws IOException {
        say.accept("Creating the database in " + folder.postgres());
        DatabasePasswords passwords = DatabasePasswords.random();
        passwords.write(folder);
        server.create(passwords);
        return passwords;
    }

    private static DatabasePasswords keptOrRenewedPasswords(
            DataFolder folder, PostgresServer server, Consumer<String> say) throws IOException {
        var kept = DatabasePasswords.read(folder);
        if (kept.isPresent()) {
            return kept.get();
        }
        say.accept("Giving the database new passwords");
        return renewPasswords(folder, server);
    }

    private static DatabasePasswords renewPasswords(DataFolder folder, PostgresServer server) throws IOException {
        // The port is never opened: a single user works without a network.
        ServerSettings.write(folder, 5432);
        DatabasePasswords fresh = DatabasePasswords.random();
        server.singleUser(List.of(
                "alter role postgres password '" + fresh.superuser() + "'",
                Roles.renew(Roles.OWNER, fresh.owner()),
                Roles.renew(Roles.APPLICATION, fresh.application())));
        fresh.write(folder);
        return fresh;
    }

    /**
     * Finishes a restore: gives the cluster new passwords, since a back-up holds none, and forces everything to the disk.
     *
     * @param lock proof that the caller holds the folder
     */
    public static void adopt(DataFolder folder, FolderLock lock) throws IOException {
        PostgresServer server = stoppedServer(folder, step -> {});
        renewPasswords(folder, server);
        server.sync();
    }

    /** Makes sure that no server of an earlier, killed run holds the folder's files. */
    public static void requireStopped(DataFolder folder, FolderLock lock, Consumer<String> say) throws IOException {
        stoppedServer(folder, say);
    }

    /** Between finding a free port and using it another program can take it; then the next one serves as well. */
    private static int startOnFreePort(PostgresServer server, int port) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int candidate = port == 0 ? freePort() : port;
            try {
                server.start(candidate);
                return candidate;
            } catch (StartRefused refused) {
                if (port != 0 || refused.reason() != Reason.PORT_TAKEN || attempt == PORT_ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static InstallationMode prepare(
            DataFolder folder, int port, DatabasePasswords passwords, InstallationMode mode, Consumer<String> say)
            throws SQLException, IOException {
        try (Connection superuser = Sessions.open(url(port, "postgres"), "postgres", passwords.superuser())) {
            Roles.ensure(superuser, passwords);
        }
        String url = url(port, Roles.DATABASE);
        if (!isCurrent(url, passwords)) {
            say.accept("Migrating the database to " + SchemaVersion.EXPECTED);
            Migration.migrate(url, Roles.OWNER, passwords.owner(), Roles.APPLICATION);
        }
        try (Connection owner = Sessions.open(url, Roles.OWNER, passwords.owner())) {
            RestoreMark.enter(folder, owner, say);
            return Installation.create(owner, mode);
        }
    }

    /** Asking costs milliseconds, Flyway a second; a start without news skips it. */
    private static boolean isCurrent(String url, DatabasePasswords passwords) throws SQLException {
        try (Connection owner = Sessions.open(url, Roles.OWNER, passwords.owner())) {
            return SchemaVersion.of(owner)
                    .filter(SchemaVersion.EXPECTED::equals)
                    .isPresent();
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The address of the database, for JDBC. */
    public String url() {
        return url(port, Roles.DATABASE);
    }

    public int port() {
        return port;
    }

    /** What the installation was created for, whatever this start asked. */
    public InstallationMode mode() {
        return mode;
    }

    /** The role that the application signs in with: it owns nothing, and row-level security holds for it. */
    public String applicationUser() {
        return Roles.APPLICATION;
    }

    public String applicationPassword() {
        return passwords.application();
    }

    /** The role that owns the tables and migrates them. */
    public String ownerUser() {
        return Roles.OWNER;
    }

    public String ownerPassword() {
        return passwords.owner();
    }

    /** The server's superuser, for tests that must see past row-level security. */
    public String superuser() {
        return "postgres";
    }

    public String superuserPassword() {
        return passwords.superuser();
    }

    /** Lets the folder go and leaves the server running, as kill -9 of this process would. */
    void abandonForTest() {
        lock.close();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}
