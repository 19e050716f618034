package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.proof.Signatures;
import org.homeward.shared.domain.KeyPurpose;
import org.homeward.shared.domain.PublishedKey;

/**
 * The installation's Ed25519 keys. A private key lies in the database wrapped by the master key; public keys are kept for
 * ever, and each new key is signed by the one before, so that trust in the first carries on.
 */
@ApplicationScoped
public class SigningKeys {

    /** A private key as it is stored. */
    record Wrapped(String keyId, byte[] privateKey) {}

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Signs a document with the current key of the purpose, which is made when there is none yet. */
    @Transactional(TxType.REQUIRED)
    public Json.Obj sign(KeyPurpose purpose, Json.Obj document) {
        Wrapped key = current(purpose).orElseGet(() -> make(purpose, Optional.empty()));
        return Signatures.sign(document, key.keyId(), open(key));
    }

    /** Makes the key of a purpose if there is none yet, so that it is older than all that it will sign. */
    @Transactional(TxType.REQUIRED)
    public void prepare(KeyPurpose purpose) {
        if (current(purpose).isEmpty()) {
            make(purpose, Optional.empty());
        }
    }

    /**
     * True when a key of this installation and purpose signed this. A key that somebody only wrote into the database is
     * not ours: its private half does not open with the master key.
     */
    public boolean isOurs(KeyPurpose purpose, Json.Obj signed) {
        return sql.first(
                        "select key_id, public_key, wrapped_private from signing_key where key_id = ? and purpose = ?",
                        row -> Signatures.holds(signed, Signatures.publicKey(row.getBytes("public_key")))
                                && opens(new Wrapped(row.getString("key_id"), row.getBytes("wrapped_private"))),
                        signed.get("keyId")
                                .filter(Json.Text.class::isInstance)
                                .map(text -> ((Json.Text) text).value())
                                .orElse(""),
                        purpose)
                .orElse(false);
    }

    private boolean opens(Wrapped key) {
        try {
            return keys.unwrap(key.privateKey(), place(key.keyId())).length > 0;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Replaces the current key. The old one signs the new one, signs nothing more, and stays published. */
    @Transactional(TxType.REQUIRED)
    public void rotate(KeyPurpose purpose) {
        lock(purpose);
        make(purpose, current(purpose));
    }

    /** Every public key there ever was, the oldest first. */
    public List<PublishedKey> published() {
        return sql.list("""
                select key_id, purpose, public_key, valid_from, retired_at, signed_by, previous_signature
                from signing_key order by purpose, valid_from, key_id
                """, SigningKeys::read);
    }

    private Wrapped make(KeyPurpose purpose, Optional<Wrapped> previous) {
        lock(purpose);
        Optional<Wrapped> meanwhile = previous.isPresent() ? Optional.empty() : current(purpose);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        KeyPair pair = Signatures.newKeys();
        byte[] publicKey = Signatures.raw(pair.getPublic());
        String keyId = Signatures.keyId(publicKey);
        Instant from = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Optional<String> endorsement = previous.map(before -> Base64.getEncoder()
                .encodeToString(Signatures.signature(
                        CanonicalJson.bytes(endorsed(keyId, purpose, publicKey, from, before.keyId())), open(before))));
        previous.ifPresent(before -> sql.update(
                "update signing_key set retired_at = greatest(valid_from, ?) where key_id = ?", from, before.keyId()));
        Wrapped made = new Wrapped(keyId, keys.wrap(pair.getPrivate().getEncoded(), place(keyId)));
        sql.update("""
                insert into signing_key (key_id, purpose, public_key, wrapped_private, valid_from, signed_by,
                                         previous_signature)
                values (?, ?, ?, ?, ?, ?, ?)
                """, keyId, purpose, publicKey, made.privateKey(), from, previous.map(Wrapped::keyId), endorsement);
        audit.record("signing-key.made", "signing-key", keyId, Map.of("purpose", purpose.name()));
        return made;
    }

    /** One node at a time makes a key of a purpose. */
    private void lock(KeyPurpose purpose) {
        sql.first("select pg_advisory_xact_lock(hashtext('signing_key'), ?)", row -> "locked", purpose.ordinal());
    }

    private Optional<Wrapped> current(KeyPurpose purpose) {
        return sql.first(
                "select key_id, wrapped_private from signing_key where purpose = ? and retired_at is null",
                row -> new Wrapped(row.getString("key_id"), row.getBytes("wrapped_private")),
                purpose);
    }

    private PrivateKey open(Wrapped key) {
        return Signatures.privateKey(keys.unwrap(key.privateKey(), place(key.keyId())));
    }

    /** What binds a wrapped private key to its row. */
    static byte[] place(String keyId) {
        return ("signing_key:" + keyId).getBytes(StandardCharsets.UTF_8);
    }

    /** What the key before signs; see {@link PublishedKey}. */
    static Json.Obj endorsed(String keyId, KeyPurpose purpose, byte[] publicKey, Instant from, String signedBy) {
        return Json.Obj.empty()
                .with("algorithm", "Ed25519")
                .with("keyId", keyId)
                .with("publicKey", Base64.getEncoder().encodeToString(publicKey))
                .with("purpose", purpose.name())
                .with("signedBy", signedBy)
                .with("validFrom", from.toString());
    }

    private static PublishedKey read(ResultSet row) throws SQLException {
        return new PublishedKey(
                row.getString("key_id"),
                KeyPurpose.valueOf(row.getString("purpose")),
                "Ed25519",
                Base64.getEncoder().encodeToString(row.getBytes("public_key")),
                Sql.instant(row, "valid_from"),
                Sql.instantIfAny(row, "retired_at"),
                Optional.ofNullable(row.getString("signed_by")),
                Optional.ofNullable(row.getString("previous_signature")));
    }
}
