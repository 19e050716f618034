package org.homeward.bidding.domain;

import java.util.Optional;

/**
 * The receipt of the version that counts, and after the close its place in the box.
 *
 * @param document the receipt as a file: JSON, as it was signed
 */
public record ReceiptView(Receipt receipt, String document, Optional<InclusionProof> inclusion) {}
