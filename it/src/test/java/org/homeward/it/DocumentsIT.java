package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Random;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.StoredDocument;
import org.homeward.shared.domain.TooLarge;
import org.homeward.shared.infrastructure.Documents;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents come back as they were stored, lie encrypted, and cannot be changed or moved unnoticed. */
@ArquillianTest
class DocumentsIT {

    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024 + 17;
    private static final int CHUNK = 256 * 1024;

    @Inject
    Stage stage;

    @Inject
    Documents documents;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @BeforeEach
    void somebodyActs() {
        stage.organisation(stage.newKey());
    }

    @AfterEach
    void nobodyActs() {
        stage.nobody();
    }

    @Test
    void fiveMegabytesComeBackAsTheyWere() throws IOException, NoSuchAlgorithmException {
        byte[] content = bytes(FIVE_MEGABYTES);
        StoredDocument stored = store("a file.bin", content);
        assertEquals(FIVE_MEGABYTES, stored.bytes());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), stored.sha256());
        assertArrayEquals(content, read(stored));
        assertEquals(21, chunks(stored));
    }

    @Test
    void emptyAndExactlyOneChunkComeBackToo() throws IOException {
        for (int length : new int[] {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK}) {
            byte[] content = bytes(length);
            assertArrayEquals(content, read(store("x.bin", content)), "length " + length);
        }
    }

    @Test
    void nothingOfItLiesReadableInTheDatabase() {
        StoredDocument stored = store(
                "x.txt", "a telling sentence that nobody may find".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        long found = transactions.<Long>own(() -> sql.number(
                "select count(*) from document_chunk where document = ? and position('telling'::bytea in content) > 0",
                stored.id()));
        assertEquals(0, found);
        assertEquals(1, chunks(stored));
    }

    @Test
    void tooLargeIsRefusedAndLeavesNothing() {
        byte[] content = bytes(CHUNK * 2);
        assertThrows(
                TooLarge.class,
                () -> transactions.own(() -> documents.store(
                        "x.bin", "application/octet-stream", new ByteArrayInputStream(content), CHUNK)));
        assertEquals(0, transactions.<Long>own(() -> sql.number("select count(*) from document_chunk")));
    }

    @Test
    void aDeletedDocumentIsGoneWithItsChunks() {
        StoredDocument stored = store("x.bin", bytes(CHUNK * 2));
        documents.delete(stored.id());
        assertTrue(documents.find(stored.id()).isEmpty());
        assertEquals(0, chunks(stored));
        assertThrows(NotFound.class, () -> documents.open(stored.id()));
    }

    @Test
    void swappedChunksAreFound() throws SQLException {
        StoredDocument stored = store("x.bin", bytes(CHUNK * 3));
        String chunk = "update document_chunk set number = %d where number = %d and document = " + stored.id();
        stage.asSuperuser(chunk.formatted(9, 0), chunk.formatted(0, 1), chunk.formatted(1, 9));
        assertThrows(IllegalStateException.class, () -> read(stored));
    }

    @Test
    void aCutOffEndIsFound() throws SQLException {
        StoredDocument stored = store("x.bin", bytes(CHUNK * 3));
        stage.asSuperuser(
                "delete from document_chunk where number = 2 and document = " + stored.id(),
                "update document_chunk set last = true where number = 1 and document = " + stored.id());
        assertThrows(IllegalStateException.class, () -> read(stored));
    }

    @Test
    void aNameLosesWhatCouldDoHarm() {
        assertEquals("passwd", store("../../etc/passwd", bytes(1)).name());
        assertEquals("a_b.csv", store("C:\\temp\\a\nb.csv", bytes(1)).name());
        assertFalse(store("..", bytes(1)).name().startsWith("."));
    }

    private StoredDocument store(String name, byte[] content) {
        return transactions.own(() ->
                documents.store(name, "application/octet-stream", new ByteArrayInputStream(content), Long.MAX_VALUE));
    }

    private byte[] read(StoredDocument stored) throws IOException {
        try (InputStream in = documents.open(stored.id())) {
            return in.readAllBytes();
        }
    }

    private long chunks(StoredDocument stored) {
        return transactions.<Long>own(
                () -> sql.number("select count(*) from document_chunk where document = ?", stored.id()));
    }

    private static byte[] bytes(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
