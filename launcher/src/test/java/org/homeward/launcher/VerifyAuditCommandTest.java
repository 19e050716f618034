package org.homeward.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.homeward.db.EmbeddedDatabase;
import org.homeward.db.InstallationMode;
import org.homeward.db.Sessions;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;
import org.homeward.proof.AuditChain;
import org.homeward.proof.AuditChainReader;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.proof.Signatures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trail is checked on a real database, with a checkpoint that was kept outside it. */
class VerifyAuditCommandTest {

    @TempDir
    Path data;

    private final Heard heard = new Heard();
    private final KeyPair keys = Signatures.newKeys();
    private final String keyId = Signatures.keyId(Signatures.raw(keys.getPublic()));

    @Test
    void aTrailIsCheckedWhileTheServerRunsAndWhileItDoesNot() throws SQLException, IOException {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(data, 0, InstallationMode.TEST)) {
            threeLinks(server);
            verify();
            assertTrue(heard.out().contains("The audit trail holds: 3 links"), heard.out());

            tamper(server, "update audit_entry set subject_ref = 'x' where subject_ref = '2'");
            assertTrue(broken().contains("broken at link 2"));
            tamper(server, "update audit_entry set subject_ref = '2' where subject_ref = 'x'");

            checkpoint(3, hash(server, 3));
            verify();
            assertTrue(heard.out().contains("compared with 1 kept checkpoints"), heard.out());

            writeAnewFrom(server, 2);
            assertTrue(broken().contains("not the one that a checkpoint names"));
            tamper(
                    server,
                    "delete from audit_link where seq = 3",
                    "delete from audit_detail",
                    "delete from audit_entry where subject_ref = '3'");
            assertTrue(broken().contains("was cut off"));
            forgedCheckpoint();
            assertTrue(broken().contains("does not bear this installation's signature"));
        }
        Files.delete(data.resolve("checkpoints").resolve("checkpoint-2026-11-22.json"));
        verify();
        assertTrue(heard.out().contains("The audit trail holds: 2 links"), heard.out());
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Path nowhere = data.resolve("nowhere");
        StartRefused refused = assertThrows(StartRefused.class, () -> verify(nowhere));
        assertEquals(Reason.FOLDER_UNUSABLE, refused.reason());
        assertTrue(Files.notExists(nowhere));
    }

    private void verify() {
        verify(data);
    }

    private void verify(Path folder) {
        VerifyAuditCommand command = new VerifyAuditCommand(Map.of());
        command.run(Arguments.parse(List.of("--data", folder.toString()), command.options()), heard.console);
    }

    private String broken() {
        StartRefused refused = assertThrows(StartRefused.class, this::verify);
        assertEquals(1, refused.reason().exitCode());
        return refused.getMessage();
    }

    private void threeLinks(EmbeddedDatabase server) throws SQLException {
        try (Connection connection = application(server);
                Statement statement = connection.createStatement();
                PreparedStatement key = connection.prepareStatement(
                        "insert into signing_key (key_id, purpose, public_key, wrapped_private, valid_from)"
                                + " values (?, 'CHECKPOINT', ?, '', now())")) {
            for (int i = 1; i <= 3; i++) {
                statement.execute(
                        "insert into audit_entry (actor_kind, action, subject_kind, subject_ref, detail_hash, request_id)"
                                + " values ('PUBLIC', 'thing.done', 'thing', '" + i + "', sha256(''), 'r')");
            }
            statement.execute("delete from audit_pending");
            key.setString(1, keyId);
            key.setBytes(2, Signatures.raw(keys.getPublic()));
            key.execute();
        }
        link(server, 1);
    }

    /** Links every entry from that place on. */
    private static void link(EmbeddedDatabase server, long first) throws SQLException {
        try (Connection connection = application(server);
                Statement statement = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("insert into audit_link values (?, ?, ?, ?)")) {
            byte[] previous = new byte[32];
            long seq = 1;
            try (ResultSet entries = statement.executeQuery(
                    "select " + AuditChainReader.ENTRY_COLUMNS + " from audit_entry e order by e.id")) {
                while (entries.next()) {
                    AuditChain.Entry entry = AuditChainReader.entry(entries);
                    byte[] hash = AuditChain.hash(seq, entry, previous);
                    if (seq >= first) {
                        insert.setLong(1, seq);
                        insert.setLong(2, entry.id());
                        insert.setBytes(3, previous);
                        insert.setBytes(4, hash);
                        insert.execute();
                    }
                    previous = hash;
                    seq++;
                }
            }
        }
    }

    /** What somebody with every right could do: change an entry and make every later link fit. */
    private static void writeAnewFrom(EmbeddedDatabase server, long seq) throws SQLException {
        tamper(
                server,
                "delete from audit_link where seq >= " + seq,
                "update audit_entry set subject_ref = 'changed' where subject_ref = '" + seq + "'");
        link(server, seq);
    }

    private void checkpoint(long seq, String hash) throws IOException {
        Json.Obj head = Json.Obj.empty()
                .with("at", "2026-11-22T10:00:00Z")
                .with("entries", seq)
                .with("hash", hash)
                .with("seq", seq);
        write("checkpoint-2026-11-22.json", Signatures.sign(head, keyId, keys.getPrivate()));
    }

    private void forgedCheckpoint() throws IOException {
        Json.Obj head = Json.Obj.empty().with("hash", "00").with("seq", 1);
        write(
                "checkpoint-2026-11-22.json",
                Signatures.sign(head, keyId, Signatures.newKeys().getPrivate()));
    }

    private void write(String name, Json.Obj document) throws IOException {
        Files.writeString(data.resolve("checkpoints").resolve(name), CanonicalJson.text(document));
    }

    private static String hash(EmbeddedDatabase server, long seq) throws SQLException {
        try (Connection connection = application(server);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select encode(hash, 'hex') from audit_link where seq = " + seq)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection application(EmbeddedDatabase server) throws SQLException {
        return Sessions.open(server.url(), server.applicationUser(), server.applicationPassword());
    }

    private static void tamper(EmbeddedDatabase server, String... statements) throws SQLException {
        try (Connection connection = Sessions.open(server.url(), server.superuser(), server.superuserPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
