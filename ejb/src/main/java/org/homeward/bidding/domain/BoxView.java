package org.homeward.bidding.domain;

import java.time.Instant;

/**
 * The box of a lot as it was fixed at the close: what anybody may keep, to see later that no bid was added, dropped or
 * changed.
 *
 * @param treeSize how many bids are in it
 * @param root hash of the Merkle tree over the sealed bids (RFC 9162), lower-case hexadecimal
 * @param signature Ed25519 over the canonical JSON of the other members, Base64
 */
public record BoxView(
        String tender, int lot, long treeSize, String root, Instant closedAt, String keyId, String signature) {}
