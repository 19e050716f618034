package org.homeward.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.homeward.db.DataFolder;
import org.homeward.db.EmbeddedDatabase;
import org.homeward.db.InstallationMode;
import org.homeward.db.SchemaVersion;
import org.homeward.db.Sessions;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A real server plays somebody else's; then its folder is backed up and restored. */
@TestMethodOrder(OrderAnnotation.class)
class DatabasesTest {

    private static final String OPEN_TENDERS_STAND_STILL = """
            select count(*) = 1 and bool_and(s.ended_at is null and m.reaches_to is not null and m.noticed_by = 'COMMAND')
              from tender_stop s join restore_mark m on m.id = s.mark_id
            """;

    private static final String PASSWORD = "it's p\\a$s: w=rd {}\"%";

    @TempDir
    static Path root;

    private static Path data;
    private static EmbeddedDatabase server;

    private final Heard heard = new Heard();

    @BeforeAll
    static void start() throws SQLException {
        data = root.resolve("theirs");
        server = EmbeddedDatabase.start(data, 0, InstallationMode.TEST);
        sql("create role their_owner login password 'owner'");
        sql("create role their_app login");
        try (Connection superuser = superuser()) {
            superuser
                    .unwrap(org.postgresql.PGConnection.class)
                    .alterUserPassword("their_app", PASSWORD.toCharArray(), "scram-sha-256");
        }
        sql("create database theirs owner their_owner");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static Connection superuser() throws SQLException {
        return Sessions.open(server.url(), server.superuser(), server.superuserPassword());
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = superuser();
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private static String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/theirs";
    }

    private static ExternalSettings app(String user) {
        return new ExternalSettings(url(), user, PASSWORD);
    }

    private static StartRefused refusedToOpen(ExternalSettings settings) {
        return assertThrows(
                StartRefused.class, () -> ExternalDatabase.open(settings, DataFolder.open(root.resolve("ours"))));
    }

    private int migrate(String app, String owner, String password, String... more) {
        MigrateCommand command = new MigrateCommand(Map.of(
                "HOMEWARD_DB_URL", url(),
                "HOMEWARD_DB_USER", app,
                "HOMEWARD_DB_OWNER_USER", owner,
                "HOMEWARD_DB_OWNER_PASSWORD", password));
        Arguments arguments = Arguments.parse(
                Stream.concat(Stream.of("--data", root.resolve("ours").toString()), Stream.of(more))
                        .toList(),
                command.options());
        try {
            command.run(arguments, heard.console);
            return 0;
        } catch (StartRefused refused) {
            heard.console.refuse(refused.getMessage());
            return refused.reason().exitCode();
        }
    }

    @Test
    @Order(1)
    void aDatabaseThatWasNeverMigratedIsRefusedWithTheCommandToRun() {
        StartRefused refused = refusedToOpen(app("their_app"));
        assertEquals(Reason.OTHER_VERSION, refused.reason());
        assertTrue(refused.getMessage().contains("homeward.jar migrate"));
    }

    @Test
    @Order(2)
    void migrateSaysWhichRoleIsMissingOrPowerless() throws SQLException {
        assertEquals(20, migrate("nobody_here", "their_owner", "owner"));
        assertTrue(heard.err().contains("create role nobody_here"));
        assertEquals(20, migrate("their_owner", "their_owner", "owner"));
        assertEquals(20, migrate("Their-App", "their_owner", "owner"));
        assertEquals(21, migrate("their_app", "their_owner", "wrong"));
        sql("create role poor_owner login password 'poor'");
        assertEquals(20, migrate("their_app", "poor_owner", "poor"));
        assertTrue(heard.err().contains("may not create"));
    }

    @Test
    @Order(3)
    void migrateMakesALiveInstallationAndCanBeRunAgain() throws SQLException {
        assertEquals(0, migrate("their_app", "their_owner", "owner"), heard::err);
        assertEquals(0, migrate("their_app", "their_owner", "owner"), heard::err);
        try (ExternalDatabase database =
                        ExternalDatabase.open(app("their_app"), DataFolder.open(root.resolve("ours")));
                Connection connection = database.inspect()) {
            assertEquals(InstallationMode.LIVE, database.mode());
            assertEquals(SchemaVersion.EXPECTED, SchemaVersion.of(connection).orElseThrow());
        }
        assertEquals(0, migrate("their_app", "their_owner", "owner", "--restored"), heard::err);
        assertTrue(heard.out().contains("0 open tenders stand still"), heard::out);
    }

    @Test
    @Order(4)
    void aRoleThatCouldStepAroundTheRulesIsRefused() throws SQLException {
        assertEquals(Reason.EXTERNAL_REFUSED, refusedAfter("alter role their_app bypassrls"));
        sql("alter role their_app nobypassrls");
        assertEquals(Reason.EXTERNAL_REFUSED, refusedAfter("alter role their_app superuser"));
        sql("alter role their_app nosuperuser");
        assertEquals(Reason.EXTERNAL_REFUSED, refusedAfter("grant their_owner to their_app"));
        sql("revoke their_owner from their_app");
        assertEquals(
                Reason.EXTERNAL_REFUSED,
                refusedToOpen(new ExternalSettings(url(), "their_owner", "owner"))
                        .reason());
    }

    private static Reason refusedAfter(String change) throws SQLException {
        sql(change);
        return refusedToOpen(app("their_app")).reason();
    }

    @Test
    @Order(5)
    void anotherSchemaVersionIsRefused() throws SQLException {
        try (Connection owner = Sessions.open(url(), "their_owner", "owner");
                Statement statement = owner.createStatement()) {
            statement.execute("update flyway_schema_history set version = '29990101000000' where version = '"
                    + SchemaVersion.EXPECTED + "'");
            StartRefused refused = refusedToOpen(app("their_app"));
            assertEquals(Reason.OTHER_VERSION, refused.reason());
            assertTrue(refused.getMessage().contains("newer build"));
        }
    }

    @Test
    @Order(6)
    void aDatabaseThatOtherStepsMadeIsNotMigratedFurther() throws SQLException {
        try (Connection owner = Sessions.open(url(), "their_owner", "owner");
                Statement statement = owner.createStatement()) {
            statement.execute("update flyway_schema_history set checksum = 1 where version = '20261122100000'");
        }
        assertEquals(Reason.OTHER_VERSION.exitCode(), migrate("their_app", "their_owner", "owner"));
    }

    @Test
    @Order(7)
    void aServerThatIsNotThereOrDoesNotLetUsInIsSaid() {
        assertEquals(
                Reason.EXTERNAL_UNREACHABLE,
                refusedToOpen(new ExternalSettings("jdbc:postgresql://127.0.0.1:1/none", "a", "b"))
                        .reason());
        StartRefused wrong = refusedToOpen(new ExternalSettings(url(), "their_app", "wrong"));
        assertTrue(wrong.getMessage().contains("does not let their_app in"));
    }

    @Test
    @Order(8)
    void aRunningInstallationIsNotBackedUp() {
        Path file = root.resolve("running.zip");
        assertEquals(Reason.ALREADY_RUNNING.exitCode(), main("backup", "--data", "" + data, "--to", "" + file));
        assertFalse(Files.exists(file));
    }

    @Test
    @Order(9)
    void whatWasBackedUpRunsAgainWithNewPasswordsAndTheKeysOfTheirOwnArchive() throws Exception {
        sql("create table kept as select 'this' as what");
        sql("insert into organisation (id, name, kind) overriding system value values (1, 'Council', 'COUNCIL')");
        sql("insert into tender (buyer_id, state, title, summary, route, regime, deadline, published_at) values (1,"
                + " 'PUBLISHED', 'Support', '', 'OPEN', 'BELOW_THRESHOLD', homeward_now(), homeward_now())");
        String passwords = Files.readString(data.resolve("secrets/database.properties"));
        Files.writeString(data.resolve("keys/master"), "key");
        Files.writeString(data.resolve("outbox/1.eml"), "mail");
        server.close();
        server = null;
        Path file = root.resolve("backup.zip");
        Path keys = root.resolve("keys.zip");
        assertEquals(0, main("backup", "--data", "" + data, "--to", "" + file, "--keys-to", "" + keys), heard::err);
        assertEquals(23, main("restore", "--data", "" + data, "--from", "" + file));
        assertEquals(23, main("restore", "--data", "" + root.resolve("wrong"), "--from", "" + keys));
        assertFalse(Files.exists(root.resolve("wrong")));

        try (ZipFile archive = new ZipFile(file.toFile())) {
            assertTrue(archive.stream().noneMatch(entry -> entry.getName().matches("(keys|secrets)/.*")));
        }

        Path again = root.resolve("again");
        String[] withKeys = {"restore", "--data", "" + again, "--from", "" + file, "--keys-from", "" + keys};
        assertEquals(0, main(withKeys), heard::err);
        assertEquals("key", Files.readString(again.resolve("keys/master")));
        assertEquals("mail", Files.readString(again.resolve("outbox/1.eml")));
        assertFalse(
                Files.readString(again.resolve("secrets/database.properties")).equals(passwords));
        server = EmbeddedDatabase.start(again, 0, InstallationMode.TEST);
        try (Connection connection = superuser()) {
            assertTrue(ExternalDatabase.ask(connection, "select what = 'this' from kept"));
            assertTrue(ExternalDatabase.ask(connection, OPEN_TENDERS_STAND_STILL), "bids may be missing");
        }
        server.close();
        server = EmbeddedDatabase.start(again, 0, InstallationMode.TEST);
        try (Connection connection = superuser()) {
            assertTrue(ExternalDatabase.ask(connection, OPEN_TENDERS_STAND_STILL), "marked once, at the first start");
        }
    }

    private int main(String... words) {
        return Main.run(List.of(words), heard.console);
    }
}
