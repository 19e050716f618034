package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.bidding.domain.Bid;
import org.homeward.bidding.domain.Receipt;
import org.homeward.bidding.domain.ReceiptView;
import org.homeward.bidding.domain.SealedPlace;
import org.homeward.bidding.domain.Withdrawal;
import org.homeward.bidding.infrastructure.Envelope;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;

/**
 * A provider hands its bid in, replaces it, or takes it back, until the deadline. The bid is sealed first; then one short
 * transaction holds the lot, asks the database's clock, and enters the version with its audit row and receipt. A receipt
 * is given only after that transaction has committed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BidSubmitting {

    private static final int TRIES = 5;

    @Inject
    private Entering entering;

    /**
     * Seals and submits. The same key gives the same receipt for ever; used for a withdrawal before, it is refused with
     * {@code idempotency-key-reused}. Refused with everything that is missing, with {@code deadline-passed}, or with
     * {@code clock-behind}.
     */
    @Permit(Permission.BIDS_WRITE)
    public Receipt submit(String tender, int lot, String idempotencyKey) {
        checkKey(idempotencyKey);
        for (int i = 0; i < TRIES; i++) {
            Ready ready = entering.prepare(tender, lot, idempotencyKey);
            if (ready.receipt().isPresent()) {
                return ready.receipt().get();
            }
            byte[] sealed = Envelope.seal(ready.publicKey(), ready.plain(), ready.place());
            Optional<Receipt> entered = entering.enter(ready, sealed, idempotencyKey);
            if (entered.isPresent()) {
                return entered.get();
            }
            // saved or submitted by somebody else meanwhile: sealed again as it is now
        }
        throw new Conflict("bid-changing");
    }

    /**
     * What goes into the envelope, and where it belongs.
     *
     * @param receipt there already, when the key was used before
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    public record Ready(
            BidPlace at, Bid bid, SealedPlace place, byte[] publicKey, byte[] plain, Optional<Receipt> receipt) {

        /** A record would print the bid. */
        @Override
        public String toString() {
            return "Ready[" + place + "]";
        }
    }

    /** Takes the submitted bid back; the draft stays. Refused with {@code nothing-submitted}. */
    @Permit(Permission.BIDS_WRITE)
    public Withdrawal withdraw(String tender, int lot, String idempotencyKey) {
        checkKey(idempotencyKey);
        return entering.withdraw(tender, lot, idempotencyKey);
    }

    /** Refused with {@code no-receipt} when the last version is not a submitted one. */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public ReceiptView receipt(String tender, int lot) {
        return entering.receipt(tender, lot);
    }

    private static void checkKey(String idempotencyKey) {
        if (!idempotencyKey.matches("[!-~]{1,200}")) {
            throw Invalid.field("Idempotency-Key", "idempotency-key-needed");
        }
    }
}
