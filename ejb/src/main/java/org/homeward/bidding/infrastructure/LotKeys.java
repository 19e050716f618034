package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.bidding.domain.LotManifest;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.shared.domain.KeyPurpose;
import org.homeward.shared.domain.Unavailable;
import org.homeward.shared.infrastructure.Keys;
import org.homeward.shared.infrastructure.SigningKeys;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;

/** The key pair of each lot and the signed manifests that say so. */
@ApplicationScoped
public class LotKeys {

    private static final Logger LOG = Logger.getLogger(LotKeys.class.getName());

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Inject
    private SigningKeys signing;

    @Inject
    private Clock clock;

    /** Makes the keys of a lot and signs its first manifest. */
    public void make(TenderFacts tender, LotFacts lot) {
        Envelope.Pair pair = Envelope.newPair();
        LotManifest manifest = new LotManifest(
                tender.ref(),
                lot.number(),
                1,
                Base64.getEncoder().encodeToString(pair.publicKey()),
                sha256(pair.publicKey()),
                LotManifest.STANDARD,
                tender.deadline().orElseThrow());
        String document = append(lot, manifest);
        sql.update(
                "insert into lot_key (lot_id, public_key, made_at) values (?, ?, ?)",
                lot.id(),
                pair.publicKey(),
                clock.instant());
        sql.update(
                "insert into lot_private_key (lot_id, wrapped) values (?, ?)",
                lot.id(),
                keys.wrap(pair.privateKey(), document.getBytes(StandardCharsets.UTF_8)));
    }

    /** Signs a further manifest: the deadline has moved. */
    public void move(TenderFacts tender, LotFacts lot) {
        List<LotManifest> before = chain(lot);
        append(lot, before.get(before.size() - 1).moved(tender.deadline().orElseThrow()));
    }

    private String append(LotFacts lot, LotManifest manifest) {
        String document = CanonicalJson.text(signing.sign(KeyPurpose.MANIFEST, manifest.json()));
        sql.update(
                "insert into lot_manifest (lot_id, sequence, document) values (?, ?, ?)",
                lot.id(),
                manifest.sequence(),
                document);
        return document;
    }

    /** The signed documents as they were published, the oldest first. */
    public List<String> documents(long lotId) {
        return sql.list(
                "select document from lot_manifest where lot_id = ? order by sequence",
                row -> row.getString("document"),
                lotId);
    }

    /**
     * The key to seal with. Refused with {@code manifest-broken} unless every manifest is signed by a key of this
     * installation, they follow one upon the other, name the key that is there, and the last names today's deadline.
     */
    public byte[] publicKey(TenderFacts tender, LotFacts lot) {
        return verified(tender, lot).publicKeyBytes();
    }

    /** Both keys, for the opening; only then does the database show the private one. Refused as above. */
    public Envelope.Pair pair(TenderFacts tender, LotFacts lot) {
        LotManifest manifest = verified(tender, lot);
        byte[] wrapped = sql.first(
                        "select wrapped from lot_private_key where lot_id = ?",
                        row -> row.getBytes("wrapped"),
                        lot.id())
                .orElseThrow(() -> broken(lot, "its private key is not there"));
        byte[] place = documents(lot.id()).get(0).getBytes(StandardCharsets.UTF_8);
        return new Envelope.Pair(manifest.publicKeyBytes(), keys.unwrap(wrapped, place));
    }

    private LotManifest verified(TenderFacts tender, LotFacts lot) {
        List<LotManifest> chain = chain(lot);
        LotManifest last = chain.get(chain.size() - 1);
        byte[] stored = sql.first(
                        "select public_key from lot_key where lot_id = ?", row -> row.getBytes("public_key"), lot.id())
                .orElseThrow(() -> broken(lot, "its key is not there"));
        for (LotManifest one : chain) {
            boolean same = one.tender().equals(tender.ref())
                    && one.lot() == lot.number()
                    && one.sequence() == chain.indexOf(one) + 1
                    && one.publicKeySha256().equals(sha256(stored))
                    && one.publicKeySha256().equals(sha256(one.publicKeyBytes()));
            if (!same) {
                throw broken(lot, "manifest " + one.sequence() + " is about another key or lot");
            }
        }
        Instant deadline = tender.deadline().orElseThrow();
        if (!last.deadline().equals(deadline)) {
            throw broken(lot, "the deadline is not the one of the last manifest");
        }
        return last;
    }

    private List<LotManifest> chain(LotFacts lot) {
        List<LotManifest> chain = documents(lot.id()).stream()
                .map(text -> (Json.Obj) CanonicalJson.parse(text))
                .map(json -> {
                    if (!signing.isOurs(KeyPurpose.MANIFEST, json)) {
                        throw broken(lot, "a manifest does not bear our signature");
                    }
                    return LotManifest.read(json);
                })
                .toList();
        if (chain.isEmpty()) {
            throw broken(lot, "it has no manifest");
        }
        return chain;
    }

    private static Unavailable broken(LotFacts lot, String why) {
        LOG.log(
                Level.SEVERE,
                () -> "Lot " + lot.id() + " takes no bids and is not opened: " + why
                        + ". Somebody may have changed the database.");
        return new Unavailable("manifest-broken");
    }

    /** Lower-case hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
