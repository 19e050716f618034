package org.homeward.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.db.StartRefused.Reason;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One data folder and its life on a real server; the order is the story, since each cluster costs seconds. */
@TestMethodOrder(OrderAnnotation.class)
class EmbeddedDatabaseTest {

    @TempDir
    static Path root;

    private static DataFolder folder() {
        return DataFolder.open(root.resolve("a data folder"));
    }

    private static EmbeddedDatabase start() {
        return start(new ArrayList<>());
    }

    private static EmbeddedDatabase start(List<String> said) {
        return EmbeddedDatabase.start(folder(), 0, InstallationMode.TEST, said::add);
    }

    @Test
    @Order(1)
    void aNewFolderBecomesADurableMigratedDatabase() throws SQLException {
        try (EmbeddedDatabase database = start()) {
            assertEquals(InstallationMode.TEST, database.mode());
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "logging_collector")) {
                assertEquals("on", asApplication(database, "show " + setting), setting);
            }
            assertEquals("none", asApplication(database, "show log_statement"));
            assertEquals("0", asApplication(database, "show log_parameter_max_length"));
            assertEquals("127.0.0.1", asApplication(database, "show listen_addresses"));
            assertEquals(
                    SchemaVersion.EXPECTED, asApplication(database, "select max(version) from flyway_schema_history"));
            assertReferencesGrow(database);
            asOwner(database, "create table kept (what text); insert into kept values ('before')");
        }
    }

    @Test
    @Order(2)
    void itAsksForPasswordsAndTheApplicationHasNoPowers() throws SQLException, IOException {
        try (EmbeddedDatabase database = start()) {
            String notScram = "select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'";
            assertEquals("0", asSuperuser(database, notScram));
            assertTrue(asSuperuser(database, "select passwd from pg_shadow where usename = 'homeward_app'")
                    .startsWith("SCRAM-SHA-256$"));
            for (String user : List.of(database.applicationUser(), database.ownerUser(), database.superuser())) {
                SQLException wrong =
                        assertThrows(SQLException.class, () -> Sessions.open(database.url(), user, "guess"));
                assertEquals("28P01", wrong.getSQLState());
            }
            String powers = "select (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)::text from pg_roles"
                    + " where rolname = current_user";
            assertEquals("false", asApplication(database, powers));
        }
        Path secrets = folder().secrets().resolve("database.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)));
        assertFalse(Files.exists(folder().secrets().resolve("initdb.password")));
    }

    @Test
    @Order(3)
    void aSecondStartKeepsTheDataAndTheMode() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder(), 0, InstallationMode.LIVE, step -> {})) {
            assertEquals(InstallationMode.TEST, database.mode());
            assertEquals("before", asOwner(database, "select what from kept"));
        }
    }

    @Test
    @Order(4)
    void twoCannotShareAFolder() {
        try (EmbeddedDatabase database = start()) {
            StartRefused refused = assertThrows(StartRefused.class, EmbeddedDatabaseTest::start);
            assertEquals(Reason.ALREADY_RUNNING, refused.reason());
            assertTrue(database.port() > 0);
        }
        start().close();
    }

    @Test
    @Order(5)
    void aServerThatAKilledRunLeftBehindIsStoppedAndNothingIsLost() throws Exception {
        EmbeddedDatabase abandoned = start();
        asOwner(abandoned, "insert into kept values ('after')");
        long left = pid();
        abandoned.abandonForTest();
        assertTrue(isAlive(left));

        List<String> said = new ArrayList<>();
        try (EmbeddedDatabase database = start(said)) {
            assertTrue(said.stream().anyMatch(line -> line.contains("earlier run") && line.contains("" + left)));
            assertFalse(isAlive(left));
            assertEquals("2", asOwner(database, "select count(*) from kept"));
        }
    }

    @Test
    @Order(6)
    void aServerThatWasKilledItselfRecovers() throws Exception {
        EmbeddedDatabase abandoned = start();
        asOwner(abandoned, "insert into kept values ('confirmed')");
        ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
        abandoned.abandonForTest();
        try (EmbeddedDatabase database = start()) {
            assertEquals("3", asOwner(database, "select count(*) from kept"));
        }
    }

    @Test
    @Order(7)
    void aProcessNumberThatWasGivenToAnotherProgramIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    folder().postgres().resolve("postmaster.pid"),
                    stranger.pid() + "\n" + folder().postgres() + "\n1\n1\n\n127.0.0.1\n");
            try (EmbeddedDatabase database = start()) {
                assertEquals("3", asOwner(database, "select count(*) from kept"));
            }
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroy();
        }
    }

    @Test
    @Order(8)
    void lostPasswordsAreReplaced() throws Exception {
        Path secrets = folder().secrets().resolve("database.properties");
        String before = Files.readString(secrets);
        Files.delete(secrets);
        try (EmbeddedDatabase database = start()) {
            assertEquals("3", asOwner(database, "select count(*) from kept"));
            assertEquals("1", asApplication(database, "select 1"));
        }
        assertNotEquals(before, Files.readString(secrets));
    }

    @Test
    @Order(9)
    void theLogHoldsNoValueOfARow() throws Exception {
        try (EmbeddedDatabase database = start()) {
            asOwner(database, "create unique index one_of_each on kept (what)");
            SQLException twice =
                    assertThrows(SQLException.class, () -> asOwner(database, "insert into kept values ('confirmed')"));
            assertFalse(twice.getMessage().contains("confirmed"));
        }
        try (Stream<Path> logs = Files.list(folder().log())) {
            for (Path log : logs.toList()) {
                assertFalse(Files.readString(log).contains("confirmed"), log.toString());
            }
        }
    }

    @Test
    @Order(10)
    void aClusterOfAnotherMajorVersionIsRefused() throws Exception {
        Files.writeString(folder().postgres().resolve("PG_VERSION"), "16\n");
        StartRefused refused = assertThrows(StartRefused.class, EmbeddedDatabaseTest::start);
        assertEquals(Reason.OTHER_VERSION, refused.reason());
        assertTrue(refused.getMessage().contains("PostgreSQL 16"));
    }

    @Test
    @Order(11)
    void aFolderWithSomethingElseInItIsRefused() throws Exception {
        DataFolder other = DataFolder.open(root.resolve("other"));
        Files.createDirectories(other.postgres());
        Files.writeString(other.postgres().resolve("letter.txt"), "Dear all");
        StartRefused refused = assertThrows(
                StartRefused.class, () -> EmbeddedDatabase.start(other, 0, InstallationMode.TEST, step -> {}));
        assertEquals(Reason.FOLDER_UNUSABLE, refused.reason());
    }

    /** A dead process whose end nobody collected still counts as alive for Java, but has no program any more. */
    private static boolean isAlive(long pid) throws IOException {
        Path command = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.exists(command) && !Files.readString(command).isEmpty();
    }

    /** lpad alone cuts off what is longer than its width, and a reference would come twice. */
    private static void assertReferencesGrow(EmbeddedDatabase database) throws SQLException {
        assertEquals("J-00007", asApplication(database, "select reference_of('J-', 7, 5)"));
        assertEquals("J-100000", asApplication(database, "select reference_of('J-', 100000, 5)"));
        assertEquals(
                "",
                asApplication(
                        database,
                        "select adrelid::regclass from pg_attrdef"
                                + " where pg_get_expr(adbin, adrelid) ~ 'lpad\\(\\(?nextval'"));
    }

    private static long pid() throws IOException {
        Path file = folder().postgres().resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).get(0));
    }

    private static String asApplication(EmbeddedDatabase database, String sql) throws SQLException {
        return ask(database, database.applicationUser(), database.applicationPassword(), sql);
    }

    private static String asOwner(EmbeddedDatabase database, String sql) throws SQLException {
        return ask(database, database.ownerUser(), database.ownerPassword(), sql);
    }

    private static String asSuperuser(EmbeddedDatabase database, String sql) throws SQLException {
        return ask(database, database.superuser(), database.superuserPassword(), sql);
    }

    private static String ask(EmbeddedDatabase database, String user, String password, String sql) throws SQLException {
        try (Connection connection = Sessions.open(database.url(), user, password);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }
}
