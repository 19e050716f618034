package org.homeward.bidding.infrastructure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.homeward.bidding.domain.SealedPlace;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final byte[] PLAIN = "What we offer".getBytes(StandardCharsets.UTF_8);

    private final Envelope.Pair keys = Envelope.newPair();
    private final SealedPlace place = new SealedPlace("HW-2027-0001", 1, "ORG-0007", 1);

    @Test
    void whatWasSealedOpensWithThePrivateKey() {
        assertArrayEquals(PLAIN, Envelope.open(keys, Envelope.seal(keys.publicKey(), PLAIN, place), place));
    }

    @Test
    void theSameBidSealedTwiceLooksDifferent() {
        assertNotEquals(
                HexFormat.of().formatHex(Envelope.seal(keys.publicKey(), PLAIN, place)),
                HexFormat.of().formatHex(Envelope.seal(keys.publicKey(), PLAIN, place)));
    }

    @Test
    void aBidThatWasMovedDoesNotOpen() {
        byte[] sealed = Envelope.seal(keys.publicKey(), PLAIN, place);
        for (SealedPlace other : List.of(
                new SealedPlace("HW-2027-0002", 1, "ORG-0007", 1),
                new SealedPlace("HW-2027-0001", 2, "ORG-0007", 1),
                new SealedPlace("HW-2027-0001", 1, "ORG-0008", 1),
                new SealedPlace("HW-2027-0001", 1, "ORG-0007", 2))) {
            assertThrows(IllegalStateException.class, () -> Envelope.open(keys, sealed, other));
        }
    }

    @Test
    void aChangedBidAndAnotherKeyDoNotOpen() {
        byte[] sealed = Envelope.seal(keys.publicKey(), PLAIN, place);
        assertThrows(IllegalStateException.class, () -> Envelope.open(Envelope.newPair(), sealed, place));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> Envelope.open(keys, sealed, place));
    }

    @Test
    void keysHaveTheFormOfTheRfc() {
        assertEquals(32, keys.publicKey().length);
        assertEquals(32, keys.privateKey().length);
    }

    @Test
    void aDraftsPartOpensOnlyInItsPlaceAndUnchanged() {
        byte[] key = CopyCipher.newKey();
        byte[] stored = new CopyCipher(1, key).encrypt("answer:Q1", PLAIN);
        assertArrayEquals(PLAIN, new CopyCipher(1, key).decrypt("answer:Q1", stored));
        assertThrows(IllegalStateException.class, () -> new CopyCipher(1, key).decrypt("answer:Q2", stored));
        assertThrows(IllegalStateException.class, () -> new CopyCipher(2, key).decrypt("answer:Q1", stored));
        assertThrows(
                IllegalStateException.class, () -> new CopyCipher(1, CopyCipher.newKey()).decrypt("answer:Q1", stored));
    }
}
