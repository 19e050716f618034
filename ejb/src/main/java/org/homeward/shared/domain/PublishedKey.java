package org.homeward.shared.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A public key with which anyone can check what the installation signed.
 *
 * @param keyId first 32 hexadecimal digits of the SHA-256 of the public key's 32 bytes
 * @param purpose what it signs
 * @param algorithm always {@code Ed25519}
 * @param publicKey the 32 bytes in standard Base64
 * @param validFrom when it was first used
 * @param retiredAt when the next key took over; empty for the current one
 * @param signedBy key before this one, which signed it; empty for the first
 * @param signature of the key before, in standard Base64, over the canonical JSON (RFC 8785) of {@code {"algorithm",
 *     "keyId", "publicKey", "purpose", "signedBy", "validFrom"}} with the values given here; empty for the first
 */
public record PublishedKey(
        String keyId,
        KeyPurpose purpose,
        String algorithm,
        String publicKey,
        Instant validFrom,
        Optional<Instant> retiredAt,
        Optional<String> signedBy,
        Optional<String> signature) {}
