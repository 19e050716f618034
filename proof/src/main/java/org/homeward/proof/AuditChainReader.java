package org.homeward.proof;

import java.security.PublicKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Walks the audit trail of a database in chunks and says where it first breaks. Reads only; the application's own role
 * has the rights that it needs.
 */
public final class AuditChainReader {

    /** What {@link #entry} reads, from a table {@code audit_entry e}. */
    public static final String ENTRY_COLUMNS = """
            e.id, e.happened_at, e.actor_kind, e.actor_name, e.person_id, e.organisation_id, e.action, e.subject_kind,
            e.subject_ref, e.detail_hash, e.request_id
            """;

    private static final int CHUNK = 1000;

    private static final String LINKS = """
            select l.seq, l.previous, l.hash, l.entry as linked, d.salt, d.detail::text as detail,
            """ + ENTRY_COLUMNS + """
            from audit_link l left join audit_entry e on e.id = l.entry left join audit_detail d on d.entry = l.entry
            where l.seq > ? order by l.seq limit ?
            """;

    /** An entry that neither has a link nor waits for one: somebody took its link or its place in the queue away. */
    private static final String FORGOTTEN = """
            select min(e.id) from audit_entry e left join audit_link l on l.entry = e.id
            where l.entry is null and not exists (select 1 from audit_pending p where p.entry = e.id)
            """;

    /** The last link: its place and its hash in hexadecimal. */
    public record Head(long seq, String hash) {}

    /** What a walk found: how many links hold, the hash of the last that does, and the first break if there is one. */
    public record Finding(long links, String head, Optional<AuditChain.Break> firstBreak) {}

    private final Connection connection;

    public AuditChainReader(Connection connection) {
        this.connection = connection;
    }

    /** Walks from the first link to the last. */
    public Finding walk() throws SQLException {
        return walk(List.of());
    }

    /** Walks as {@link #walk()} does, and checks on the way that the chain goes through the heads that were kept. */
    public Finding walk(List<Head> heads) throws SQLException {
        Map<Long, String> kept = new HashMap<>();
        for (Head head : heads) {
            Optional<String> other = Optional.ofNullable(kept.put(head.seq(), head.hash()));
            if (other.isPresent() && !other.get().equals(head.hash())) {
                AuditChain.Break broken = new AuditChain.Break(
                        head.seq(), "Two checkpoints name link %d differently.".formatted(head.seq()));
                return new Finding(0, AuditChain.BEFORE_THE_FIRST, Optional.of(broken));
            }
        }
        AuditChain chain = new AuditChain();
        long before;
        do {
            before = chain.links();
            Optional<AuditChain.Break> broken = chunk(chain, kept);
            if (broken.isPresent()) {
                return new Finding(chain.links(), chain.head(), broken);
            }
        } while (chain.links() == before + CHUNK);
        return new Finding(chain.links(), chain.head(), atTheEnd(chain, kept));
    }

    /** The published key of a name, as the database holds it; refused when the name is another key's. */
    public Optional<PublicKey> publicKey(String keyId) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select public_key from signing_key where key_id = ?")) {
            statement.setString(1, keyId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getBytes(1))
                                .filter(raw -> Signatures.keyId(raw).equals(keyId))
                                .map(Signatures::publicKey)
                        : Optional.empty();
            }
        }
    }

    /** Reads an entry from the columns {@link #ENTRY_COLUMNS}. */
    public static AuditChain.Entry entry(ResultSet row) throws SQLException {
        Instant at = row.getObject("happened_at", OffsetDateTime.class).toInstant();
        return new AuditChain.Entry(
                row.getLong("id"),
                at,
                row.getString("actor_kind"),
                row.getString("actor_name"),
                keyIfAny(row, "person_id"),
                keyIfAny(row, "organisation_id"),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_ref"),
                row.getBytes("detail_hash"),
                row.getString("request_id"));
    }

    private Optional<AuditChain.Break> chunk(AuditChain chain, Map<Long, String> kept) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LINKS)) {
            statement.setLong(1, chain.links());
            statement.setInt(2, CHUNK);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Optional<AuditChain.Break> broken = link(rows, chain, kept);
                    if (broken.isPresent()) {
                        return broken;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<AuditChain.Break> link(ResultSet row, AuditChain chain, Map<Long, String> kept)
            throws SQLException {
        long seq = row.getLong("seq");
        row.getLong("id");
        if (row.wasNull()) {
            return Optional.of(new AuditChain.Break(
                    seq, "The entry %d of link %d is gone.".formatted(row.getLong("linked"), seq)));
        }
        AuditChain.Entry entry = entry(row);
        Optional<AuditChain.Break> broken =
                chain.accept(new AuditChain.Link(seq, entry, row.getBytes("previous"), row.getBytes("hash")));
        if (broken.isPresent()) {
            return broken;
        }
        if (!kept.getOrDefault(seq, chain.head()).equals(chain.head())) {
            return Optional.of(new AuditChain.Break(
                    seq, "Link %d is not the one that a checkpoint names: the trail was written anew.".formatted(seq)));
        }
        return changedDetail(row, seq, entry);
    }

    /** An erased detail is no break; one that does not match its hash is. */
    private static Optional<AuditChain.Break> changedDetail(ResultSet row, long seq, AuditChain.Entry entry)
            throws SQLException {
        Optional<byte[]> salt = Optional.ofNullable(row.getBytes("salt"));
        if (salt.isPresent()
                && !(CanonicalJson.parse(row.getString("detail")) instanceof Json.Obj detail
                        && Arrays.equals(AuditChain.detailHash(salt.get(), detail), entry.detailHash()))) {
            return Optional.of(new AuditChain.Break(
                    seq, "The detail of entry %d (link %d) was changed.".formatted(entry.id(), seq)));
        }
        return Optional.empty();
    }

    private Optional<AuditChain.Break> atTheEnd(AuditChain chain, Map<Long, String> kept) throws SQLException {
        long furthest = kept.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        if (furthest > chain.links()) {
            return Optional.of(new AuditChain.Break(
                    chain.links() + 1,
                    "The chain ends at link %d, but a checkpoint names link %d: the end was cut off."
                            .formatted(chain.links(), furthest)));
        }
        try (PreparedStatement statement = connection.prepareStatement(FORGOTTEN);
                ResultSet row = statement.executeQuery()) {
            row.next();
            long entry = row.getLong(1);
            return row.wasNull()
                    ? Optional.empty()
                    : Optional.of(new AuditChain.Break(
                            chain.links() + 1, "Entry %d stands outside the chain.".formatted(entry)));
        }
    }

    private static OptionalLong keyIfAny(ResultSet row, String column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(key);
    }
}
