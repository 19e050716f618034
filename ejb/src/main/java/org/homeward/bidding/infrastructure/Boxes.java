package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.bidding.domain.BoxView;
import org.homeward.bidding.domain.InclusionProof;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.proof.MerkleTree;
import org.homeward.shared.domain.KeyPurpose;
import org.homeward.shared.domain.Unavailable;
import org.homeward.shared.infrastructure.SigningKeys;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;

/**
 * The box of a lot: a Merkle tree over the sealed bids that count when it closes, in the order of their hashes. The audit
 * trail and the stored versions must say the same; where they do not, the lot is not opened.
 */
@ApplicationScoped
public class Boxes {

    private static final Logger LOG = Logger.getLogger(Boxes.class.getName());
    private static final HexFormat HEX = HexFormat.of();

    /** The last version of each bid that has both its row and its audit row. */
    private static final String COUNTING = """
            select distinct on (f.bid_id) f.bid_id, f.version, f.kind, f.sealed_sha256
              from bid_leaf f join lot l on l.id = f.lot_id join tender t on t.id = l.tender_id
              join audit_entry a on a.subject_kind = 'bid-version'
                                and a.action = case f.kind when 'SUBMITTED' then 'bid.submitted' else 'bid.withdrawn' end
                                and a.subject_ref = t.ref || '/' || l.number || '/' || f.bid_ref || '/' || f.version || '/'
                                    || coalesce(encode(sha256('\\x00'::bytea || f.sealed_sha256), 'hex'), '')
             where f.lot_id = ? order by f.bid_id, f.version desc""";

    /** A version that counts. */
    private record Counting(long bid, int version, boolean submitted, String sha256) {}

    @Inject
    private Sql sql;

    @Inject
    private SigningKeys signing;

    /** Fixes the box of a lot that has just been closed. */
    public BoxView fix(TenderFacts tender, LotFacts lot, Instant closedAt) {
        List<byte[]> entries = entries(lot.id());
        String root = HEX.formatHex(new MerkleTree(entries).root());
        Json.Obj signed = signing.sign(
                KeyPurpose.MANIFEST,
                Json.Obj.empty()
                        .with("tender", tender.ref())
                        .with("lot", lot.number())
                        .with("treeSize", entries.size())
                        .with("root", root)
                        .with("closedAt", closedAt.toString()));
        sql.update(
                "insert into lot_box (lot_id, tree_size, root, document) values (?, ?, ?, ?)",
                lot.id(),
                entries.size(),
                HEX.parseHex(root),
                CanonicalJson.text(signed));
        return view(signed);
    }

    /** Empty before the close. */
    public Optional<BoxView> of(long lotId) {
        return sql.first(
                "select document from lot_box where lot_id = ?",
                row -> view((Json.Obj) CanonicalJson.parse(row.getString("document"))),
                lotId);
    }

    private static BoxView view(Json.Obj signed) {
        return new BoxView(
                signed.text("tender"),
                Math.toIntExact(signed.whole("lot")),
                signed.whole("treeSize"),
                signed.text("root"),
                Instant.parse(signed.text("closedAt")),
                signed.text("keyId"),
                signed.text("signature"));
    }

    /** Where a sealed bid is in the box; empty before the close, and for one that does not count. */
    public Optional<InclusionProof> inclusion(long lotId, String sealedSha256) {
        Optional<BoxView> box = of(lotId);
        if (box.isEmpty()) {
            return Optional.empty();
        }
        List<byte[]> entries = entries(lotId);
        byte[] hash = HEX.parseHex(sealedSha256);
        for (int i = 0; i < entries.size(); i++) {
            if (Arrays.equals(entries.get(i), hash)) {
                List<String> hashes = new MerkleTree(entries)
                        .inclusionProof(i).stream().map(HEX::formatHex).toList();
                return Optional.of(
                        new InclusionProof(entries.size(), i, hashes, box.get().root()));
            }
        }
        return Optional.empty();
    }

    /**
     * The versions that are to be opened, by bid. Refused with {@code box-broken} when they are not those in the box, or
     * when the audit trail knows of a version that is not there.
     */
    public Map<Long, Integer> counting(TenderFacts tender, LotFacts lot) {
        BoxView box = of(lot.id()).orElseThrow(() -> broken(lot, "it has no box"));
        boolean same = HEX.formatHex(new MerkleTree(entries(lot.id())).root()).equals(box.root());
        long audited = sql.number("""
                select count(*) from audit_entry where subject_kind = 'bid-version' and subject_ref like ?
                   and action in ('bid.submitted', 'bid.withdrawn')
                """, tender.ref() + "/" + lot.number() + "/%");
        long there = sql.number("select count(*) from bid_leaf where lot_id = ?", lot.id());
        if (!same || audited > there) {
            throw broken(
                    lot, same ? "the audit trail knows of bids that are gone" : "the bids are not those of the close");
        }
        Map<Long, Integer> counting = new TreeMap<>();
        rows(lot.id()).stream().filter(Counting::submitted).forEach(row -> counting.put(row.bid(), row.version()));
        return counting;
    }

    /** How many bids are in the box of a closed lot. */
    public int size(long lotId) {
        return entries(lotId).size();
    }

    private List<byte[]> entries(long lotId) {
        return rows(lotId).stream()
                .filter(Counting::submitted)
                .map(Counting::sha256)
                .sorted()
                .map(HEX::parseHex)
                .toList();
    }

    private List<Counting> rows(long lotId) {
        return sql.list(
                COUNTING,
                row -> {
                    byte[] hash = row.getBytes("sealed_sha256");
                    return new Counting(
                            row.getLong("bid_id"),
                            row.getInt("version"),
                            row.getString("kind").equals("SUBMITTED"),
                            hash == null ? "" : HEX.formatHex(hash));
                },
                lotId);
    }

    private static Unavailable broken(LotFacts lot, String why) {
        LOG.log(
                Level.SEVERE,
                () -> "Lot " + lot.id() + " is not opened: " + why + ". Somebody may have changed the database.");
        return new Unavailable("box-broken");
    }
}
