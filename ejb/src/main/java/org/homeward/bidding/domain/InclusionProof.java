package org.homeward.bidding.domain;

import java.util.List;

/**
 * Shows that a sealed bid is in the box that was fixed at the deadline (RFC 9162, 2.1.3).
 *
 * @param hashes lower-case hexadecimal, from the leaf upwards
 * @param root of the box
 */
public record InclusionProof(long treeSize, long leafIndex, List<String> hashes, String root) {

    public InclusionProof {
        hashes = List.copyOf(hashes);
    }
}
