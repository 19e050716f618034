package org.homeward.bidding.domain;

import java.time.Instant;

/**
 * Proof that a sealed bid was taken in. These eight members and no others are signed and handed out.
 *
 * @param bidder ref of the organisation
 * @param sealedSha256 of the sealed bytes, lower-case hexadecimal
 * @param signature Ed25519 over the canonical JSON of the other members, Base64
 */
public record Receipt(
        String tender,
        int lot,
        String bidder,
        int version,
        Instant submittedAt,
        String sealedSha256,
        String keyId,
        String signature) {}
