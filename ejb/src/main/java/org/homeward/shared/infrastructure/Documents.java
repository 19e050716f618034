package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.StoredDocument;
import org.homeward.shared.domain.TooLarge;

/**
 * Documents in the database, encrypted in chunks of 256 KiB and read and written one chunk at a time. Each document has a
 * key of its own, wrapped by the master key. Rows belong to the acting organisation; another one's are not there.
 */
@ApplicationScoped
public class Documents {

    static final int CHUNK_BYTES = 256 * 1024;
    private static final int LONGEST_NAME = 255;

    /** What is needed to read a document. */
    record Opened(long id, byte[] wrappedKey) {}

    @Inject
    private Sql sql;

    @Inject
    private Transactions transactions;

    @Inject
    private Acting acting;

    @Inject
    private Keys keys;

    /**
     * Stores a document for the acting organisation, in the caller's transaction.
     *
     * @param name as it was given; folders and control characters are taken away
     * @param maxBytes more than this is refused with {@link TooLarge}
     */
    @Transactional(TxType.REQUIRED)
    public StoredDocument store(String name, String mediaType, InputStream content, long maxBytes) {
        long organisation =
                acting.actor().actingFor().orElseThrow(() -> new IllegalStateException("documents belong to somebody"));
        long id = sql.number("select nextval('document_id_seq')");
        byte[] key = ChunkCipher.newKey();
        String harmless = harmless(name);
        MessageDigest digest = sha256();
        long bytes = storeChunks(id, organisation, new ChunkCipher(id, key), content, digest, maxBytes);
        byte[] hash = digest.digest();
        sql.update("""
                insert into document (id, organisation_id, name, media_type, bytes, sha256, wrapped_key)
                overriding system value values (?, ?, ?, ?, ?, ?, ?)
                """, id, organisation, harmless, mediaType, bytes, hash, keys.wrap(key, place(id)));
        return new StoredDocument(id, harmless, mediaType, bytes, HexFormat.of().formatHex(hash));
    }

    /** What is known of a document of the acting organisation. Needs a transaction or makes one. */
    public Optional<StoredDocument> find(long documentId) {
        return transactions.joined(() -> sql.first(
                "select id, name, media_type, bytes, sha256 from document where id = ?",
                row -> new StoredDocument(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        HexFormat.of().formatHex(row.getBytes("sha256"))),
                documentId));
    }

    /**
     * The plain content, fetched and opened chunk by chunk while it is read. May be read after the caller's transaction
     * has ended, as long as the same person still acts.
     */
    public InputStream open(long documentId) {
        Opened opened = transactions
                .joined(() -> sql.first(
                        "select id, wrapped_key from document where id = ?",
                        row -> new Opened(row.getLong("id"), row.getBytes("wrapped_key")),
                        documentId))
                .orElseThrow(() -> new NotFound("document-unknown"));
        ChunkCipher cipher = new ChunkCipher(opened.id(), keys.unwrap(opened.wrappedKey(), place(opened.id())));
        return new ChunkStream(number -> chunk(opened.id(), number, cipher));
    }

    /** Deletes a document and its chunks; one that is not there is refused with {@link NotFound}. */
    @Transactional(TxType.REQUIRED)
    public void delete(long documentId) {
        if (sql.update("delete from document where id = ?", documentId) == 0) {
            throw new NotFound("document-unknown");
        }
    }

    private ChunkStream.Chunk chunk(long documentId, int number, ChunkCipher cipher) {
        return transactions
                .joined(() -> sql.first(
                        "select last, content from document_chunk where document = ? and number = ?",
                        row -> new ChunkStream.Chunk(row.getBoolean("last"), row.getBytes("content")),
                        documentId,
                        number))
                .map(stored ->
                        new ChunkStream.Chunk(stored.last(), cipher.decrypt(number, stored.last(), stored.content())))
                .orElseThrow(() -> new IllegalStateException(
                        "chunk %d of document %d is not there for this actor".formatted(number, documentId)));
    }

    private long storeChunks(
            long id, long organisation, ChunkCipher cipher, InputStream content, MessageDigest digest, long maxBytes) {
        try {
            byte[] current = content.readNBytes(CHUNK_BYTES);
            long bytes = 0;
            boolean last = false;
            for (int number = 0; !last; number++) {
                bytes += current.length;
                if (bytes > maxBytes) {
                    throw new TooLarge("document-too-large", String.valueOf(maxBytes));
                }
                digest.update(current);
                byte[] next = content.readNBytes(CHUNK_BYTES);
                last = next.length == 0;
                sql.update(
                        "insert into document_chunk (document, organisation_id, number, last, content) values (?, ?, ?, ?, ?)",
                        id,
                        organisation,
                        number,
                        last,
                        cipher.encrypt(number, last, current, current.length));
                current = next;
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the document's content ended too early", e);
        }
    }

    /** The last part of the path without what could break a header or a file system. */
    static String harmless(String name) {
        String[] parts = name.split("[/\\\\]");
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        String clean = last.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\"<>|:*?]", "_")
                .strip();
        String safe = clean.replaceAll("^\\.+", "").isEmpty() ? "document" : clean;
        return safe.substring(0, Math.min(LONGEST_NAME, safe.length()));
    }

    private static byte[] place(long documentId) {
        return ("document:" + documentId).getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
