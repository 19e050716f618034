package org.homeward.bidding.domain;

import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;

/** Where a sealed bid belongs. It is the associated data of its ciphertext, so that it opens nowhere else. */
public record SealedPlace(String tender, int lot, String bidder, int version) {

    public byte[] bytes() {
        return CanonicalJson.bytes(Json.Obj.empty()
                .with("tender", tender)
                .with("lot", lot)
                .with("bidder", bidder)
                .with("version", version));
    }
}
