package org.homeward.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private final KeyPair keys = Signatures.newKeys();
    private final String keyId = Signatures.keyId(Signatures.raw(keys.getPublic()));
    private final Json.Obj document =
            Json.Obj.empty().with("tender", "HW-2026-0042").with("version", 1);

    @Test
    void aSignedDocumentHolds() {
        Json.Obj signed = Signatures.sign(document, keyId, keys.getPrivate());
        assertTrue(Signatures.holds(signed, keys.getPublic()));
        assertEquals(keyId, signed.text("keyId"));
    }

    @Test
    void aDocumentThatWasWrittenOutAndReadInHolds() {
        Json.Obj signed = Signatures.sign(document, keyId, keys.getPrivate());
        assertTrue(Signatures.holds((Json.Obj) CanonicalJson.parse(CanonicalJson.text(signed)), keys.getPublic()));
    }

    @Test
    void anyChangeIsFound() {
        Json.Obj signed = Signatures.sign(document, keyId, keys.getPrivate());
        assertFalse(Signatures.holds(signed.with("version", 2), keys.getPublic()));
        assertFalse(Signatures.holds(signed.with("more", "x"), keys.getPublic()));
        assertFalse(Signatures.holds(signed.without("tender"), keys.getPublic()));
        assertFalse(Signatures.holds(signed.with("keyId", "00"), keys.getPublic()));
        assertFalse(Signatures.holds(signed.with("signature", "not Base64"), keys.getPublic()));
        assertFalse(Signatures.holds(signed.without("signature"), keys.getPublic()));
        assertFalse(Signatures.holds(signed, Signatures.newKeys().getPublic()));
    }

    @Test
    void theTestVectorOfTheStandardHolds() {
        // RFC 8032, 7.1, test 2: one byte, 0x72
        byte[] key = HexFormat.of().parseHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        byte[] signature = HexFormat.of()
                .parseHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        assertTrue(Signatures.verify(
                new byte[] {0x72}, Base64.getEncoder().encodeToString(signature), Signatures.publicKey(key)));
        assertArrayEquals(key, Signatures.raw(Signatures.publicKey(key)));
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Signatures.publicKey(new byte[31]));
    }
}
