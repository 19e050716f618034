package org.homeward.bidding.domain;

import java.time.Instant;
import java.util.Base64;
import org.homeward.proof.Json;

/**
 * Which key takes the bids of a lot, and until when. It is signed and published with the tender, signed again with the
 * next number when the deadline moves, and verified before every sealing and opening, so that nobody can put another key
 * in its place.
 *
 * @param sequence 1 for the one of the publication
 * @param publicKey 32 bytes (X25519) in Base64
 * @param publicKeySha256 lower-case hexadecimal
 * @param mode how the private key is kept: STANDARD, by the installation's master key
 */
public record LotManifest(
        String tender, int lot, int sequence, String publicKey, String publicKeySha256, String mode, Instant deadline) {

    public static final String STANDARD = "STANDARD";

    /** What is signed. */
    public Json.Obj json() {
        return Json.Obj.empty()
                .with("tender", tender)
                .with("lot", lot)
                .with("sequence", sequence)
                .with("publicKey", publicKey)
                .with("publicKeySha256", publicKeySha256)
                .with("mode", mode)
                .with("deadline", deadline.toString());
    }

    /** Reads a manifest that was signed; fails on anything else. */
    public static LotManifest read(Json.Obj json) {
        return new LotManifest(
                json.text("tender"),
                Math.toIntExact(json.whole("lot")),
                Math.toIntExact(json.whole("sequence")),
                json.text("publicKey"),
                json.text("publicKeySha256"),
                json.text("mode"),
                Instant.parse(json.text("deadline")));
    }

    public byte[] publicKeyBytes() {
        return Base64.getDecoder().decode(publicKey);
    }

    /** The same key with the next number and another deadline. */
    public LotManifest moved(Instant newDeadline) {
        return new LotManifest(tender, lot, sequence + 1, publicKey, publicKeySha256, mode, newDeadline);
    }
}
