package org.homeward.bidding.application;

import java.time.Instant;
import org.homeward.bidding.domain.BidState;
import org.homeward.bidding.domain.Receipt;
import org.homeward.bidding.domain.SealedPlace;
import org.homeward.bidding.domain.Withdrawal;
import org.homeward.bidding.infrastructure.Bids;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.shared.domain.Conflict;

/** Receipts and withdrawals as they are written down. */
final class Receipts {

    private Receipts() {}

    /** What is signed. */
    static Json.Obj document(SealedPlace place, Instant at, String sealedSha256) {
        return Json.Obj.empty()
                .with("tender", place.tender())
                .with("lot", place.lot())
                .with("bidder", place.bidder())
                .with("version", place.version())
                .with("submittedAt", at.toString())
                .with("sealedSha256", sealedSha256);
    }

    /** Refused with {@code idempotency-key-reused} when the version is a withdrawal. */
    static Receipt receiptOf(Bids.Version version) {
        if (version.kind() != BidState.SUBMITTED) {
            throw new Conflict("idempotency-key-reused");
        }
        return read((Json.Obj) CanonicalJson.parse(version.answer()));
    }

    static Receipt read(Json.Obj json) {
        return new Receipt(
                json.text("tender"),
                Math.toIntExact(json.whole("lot")),
                json.text("bidder"),
                Math.toIntExact(json.whole("version")),
                Instant.parse(json.text("submittedAt")),
                json.text("sealedSha256"),
                json.text("keyId"),
                json.text("signature"));
    }

    /** Refused with {@code idempotency-key-reused} when the version is a submission. */
    static Withdrawal withdrawalOf(Bids.Version version, SealedPlace place) {
        if (version.kind() != BidState.WITHDRAWN) {
            throw new Conflict("idempotency-key-reused");
        }
        return new Withdrawal(place.tender(), place.lot(), place.bidder(), version.version(), version.at());
    }
}
