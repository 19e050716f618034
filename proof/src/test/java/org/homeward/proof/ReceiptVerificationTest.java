package org.homeward.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.homeward.proof.ReceiptVerification.Check;
import org.homeward.proof.ReceiptVerification.Outcome;
import org.junit.jupiter.api.Test;

class ReceiptVerificationTest {

    private static final String HASH = "ab".repeat(32);

    private final KeyPair keys = Signatures.newKeys();
    private final String keyId = Signatures.keyId(Signatures.raw(keys.getPublic()));
    private final Json.Obj published = key(keys, keyId, "RECEIPT");
    private final Json.Obj receipt = Signatures.sign(
            Json.Obj.empty()
                    .with("tender", "HW-2027-0001")
                    .with("lot", 1)
                    .with("bidder", "ORG-0007")
                    .with("version", 2)
                    .with("submittedAt", "2027-03-03T11:59:59.999Z")
                    .with("sealedSha256", HASH),
            keyId,
            keys.getPrivate());

    private static Json.Obj key(KeyPair pair, String id, String purpose) {
        return Json.Obj.empty()
                .with("algorithm", "Ed25519")
                .with("keyId", id)
                .with("publicKey", Base64.getEncoder().encodeToString(Signatures.raw(pair.getPublic())))
                .with("purpose", purpose)
                .with("validFrom", "2027-01-01T00:00:00Z");
    }

    private static Outcome check(Json.Obj receipt, Json.Obj... keys) {
        return ReceiptVerification.withKeys(
                        CanonicalJson.text(Json.Obj.empty().with("keys", new Json.Arr(List.of(keys)))))
                .check(CanonicalJson.text(receipt));
    }

    private static boolean holds(Outcome outcome, String name) {
        return outcome.checks().stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .map(Check::holds)
                .orElse(false);
    }

    @Test
    void aReceiptAsItWasHandedOutHolds() {
        assertTrue(check(receipt, published).holds());
    }

    @Test
    void everyChangedMemberIsFound() {
        for (Json.Obj changed : List.of(
                receipt.with("tender", "HW-2027-0002"),
                receipt.with("lot", 2),
                receipt.with("bidder", "ORG-0008"),
                receipt.with("version", 3),
                receipt.with("submittedAt", "2027-03-03T12:00:00Z"),
                receipt.with("sealedSha256", "cd".repeat(32)))) {
            Outcome outcome = check(changed, published);
            assertFalse(holds(outcome, "signature"));
            assertTrue(holds(outcome, "key-known"));
        }
    }

    @Test
    void whatIsNoReceiptIsSaidToBeNone() {
        for (String text : List.of("", "[]", "{}", "null", "{\"tender\":1.5}", CanonicalJson.text(receipt) + "x")) {
            Outcome outcome = ReceiptVerification.withKeys("[]").check(text);
            assertFalse(outcome.holds());
            assertFalse(holds(outcome, "form"));
        }
        assertFalse(holds(check(receipt.with("more", "x"), published), "form"));
        assertFalse(holds(check(receipt.with("lot", "1"), published), "form"));
    }

    @Test
    void aKeyForSomethingElseOrOfSomebodyElseDoesNotCount() {
        assertFalse(holds(check(receipt, key(keys, keyId, "CHECKPOINT")), "key-known"));
        KeyPair others = Signatures.newKeys();
        Outcome outcome = check(receipt, key(others, keyId, "RECEIPT"));
        assertFalse(holds(outcome, "signature"));
        assertFalse(check(receipt).holds());
    }

    @Test
    void aKeyThatWasNotInUseAtThatTimeIsFound() {
        assertFalse(holds(check(receipt, published.with("validFrom", "2027-04-01T00:00:00Z")), "key-in-use"));
        assertFalse(holds(check(receipt, published.with("retiredAt", "2027-02-01T00:00:00Z")), "key-in-use"));
        assertTrue(check(receipt, published.with("retiredAt", "2027-04-01T00:00:00Z"))
                .holds());
    }

    @Test
    void anEndorsedKeyHoldsOnlyWithTheSignatureOfTheOneBefore() {
        KeyPair first = Signatures.newKeys();
        String firstId = Signatures.keyId(Signatures.raw(first.getPublic()));
        Json.Obj endorsed = published.with("signedBy", firstId);
        String by = Base64.getEncoder()
                .encodeToString(Signatures.signature(CanonicalJson.bytes(endorsed), first.getPrivate()));
        Json.Obj before = key(first, firstId, "RECEIPT");
        assertTrue(check(receipt, endorsed.with("signature", by), before).holds());
        assertFalse(holds(check(receipt, endorsed.with("signature", "AAAA"), before), "key-endorsed"));
        assertFalse(holds(check(receipt, endorsed.with("signature", by)), "key-endorsed"));
    }

    @Test
    void thePlaceInTheBoxIsCheckedWhenItIsGiven() {
        List<byte[]> bids = List.of(HexFormat.of().parseHex(HASH), new byte[] {1}, new byte[] {2});
        MerkleTree tree = new MerkleTree(bids);
        Json.Obj inclusion = Json.Obj.empty()
                .with("treeSize", 3)
                .with("leafIndex", 0)
                .with(
                        "hashes",
                        new Json.Arr(tree.inclusionProof(0).stream()
                                .map(hash -> (Json) new Json.Text(HexFormat.of().formatHex(hash)))
                                .toList()))
                .with("root", HexFormat.of().formatHex(tree.root()));
        assertTrue(check(receipt.with("inclusion", inclusion), published).holds());
        assertFalse(holds(check(receipt.with("inclusion", inclusion.with("leafIndex", 1)), published), "inclusion"));
        assertFalse(holds(check(receipt.with("inclusion", new Json.Nil()), published), "inclusion"));
    }

    @Test
    void keysThatAreNoKeysAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> ReceiptVerification.withKeys("{}"));
        assertThrows(IllegalArgumentException.class, () -> ReceiptVerification.withKeys("no"));
        assertEquals(
                2,
                ReceiptVerification.withKeys("{\"keys\":[]}")
                        .check(CanonicalJson.text(receipt))
                        .checks()
                        .size());
    }
}
