package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.bidding.application.BidSubmitting.Ready;
import org.homeward.bidding.domain.Bid;
import org.homeward.bidding.domain.BidAnswer;
import org.homeward.bidding.domain.BidContent;
import org.homeward.bidding.domain.BidState;
import org.homeward.bidding.domain.Completeness;
import org.homeward.bidding.domain.DraftContent;
import org.homeward.bidding.domain.Receipt;
import org.homeward.bidding.domain.ReceiptView;
import org.homeward.bidding.domain.SealedPlace;
import org.homeward.bidding.domain.Withdrawal;
import org.homeward.bidding.infrastructure.Bids;
import org.homeward.bidding.infrastructure.Boxes;
import org.homeward.bidding.infrastructure.Drafts;
import org.homeward.bidding.infrastructure.LotKeys;
import org.homeward.bidding.infrastructure.TenderTies;
import org.homeward.party.infrastructure.People;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.proof.MerkleTree;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.KeyPurpose;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.shared.infrastructure.SigningKeys;

/**
 * The steps of a submission, each a transaction of its own: what is to be sealed is read; then, in a short one, the bid is
 * held, then the lot, then the clock is asked, and the version is entered.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Entering {

    /** What the audit row of a version is about: tender, lot, bid, version and leaf hash. The close compares with it. */
    private static final String SUBJECT = "bid-version";

    @Inject
    private BidPlaces places;

    @Inject
    private Bids bids;

    @Inject
    private Drafts drafts;

    @Inject
    private LotKeys keys;

    @Inject
    private TenderTies ties;

    @Inject
    private Boxes boxes;

    @Inject
    private SigningKeys signing;

    @Inject
    private AuditTrail audit;

    @Inject
    private MailOutbox mail;

    @Inject
    private People people;

    @Inject
    private Acting acting;

    /** What is to be sealed, and where it belongs. Refused with everything that is missing. */
    @Permit(Permission.BIDS_WRITE)
    public Ready prepare(String tender, int lot, String idempotencyKey) {
        BidPlace place = places.forBidder(tender, lot);
        Optional<Bid> found = bids.find(place.lot().id());
        Optional<Receipt> before =
                found.flatMap(bid -> bids.byKey(bid, idempotencyKey)).map(Receipts::receiptOf);
        SealedPlace sealedPlace = new SealedPlace(
                tender, lot, ties.bidderRef(), found.map(Bid::version).orElse(0) + 1);
        if (before.isPresent()) {
            return new Ready(place, found.orElseThrow(), sealedPlace, new byte[0], new byte[0], before);
        }
        places.requireTaking(place);
        DraftContent draft = found.map(drafts::read).orElse(DraftContent.NOTHING);
        int addenda = ties.addenda(place.tender()).size();
        List<Invalid.FieldError> missing = Completeness.missing(
                place.tender(),
                draft,
                addenda - found.map(Bid::addendaConfirmed).orElse(addenda));
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        Bid bid = found.orElseThrow(() -> new NotFound("no-bid"));
        byte[] plain = content(place, bid, draft).pack();
        return new Ready(place, bid, sealedPlace, keys.publicKey(place.tender(), place.lot()), plain, before);
    }

    private BidContent content(BidPlace place, Bid bid, DraftContent draft) {
        return new BidContent(
                place.tender().questions().stream()
                        .map(question -> new BidAnswer(question.ref(), draft.text(question.ref())))
                        .toList(),
                draft.pricePence(),
                draft.conditions(),
                ties.evidence(),
                drafts.contents(bid));
    }

    /** The receipt; empty when the bid is not any more what was sealed. */
    @Permit(Permission.BIDS_WRITE)
    public Optional<Receipt> enter(Ready ready, byte[] sealed, String idempotencyKey) {
        Bid bid = bids.hold(ready.at().lot().id()).orElseThrow();
        if (bid.version() != ready.bid().version()
                || bid.draftVersion() != ready.bid().draftVersion()) {
            return Optional.empty();
        }
        Bid next = bid.submitted();
        SealedPlace place = ready.place();
        bids.seal(next, next.version(), sealed);
        bids.holdLot(next.lotId());
        Instant at = places.requireTaking(ready.at());
        String hash = LotKeys.sha256(sealed);
        Json.Obj signed = signing.sign(KeyPurpose.RECEIPT, Receipts.document(place, at, hash));
        String text = CanonicalJson.text(signed);
        bids.enter(
                next,
                new Bids.Version(next.version(), BidState.SUBMITTED, at, text, hash),
                acting.actor().personId(),
                idempotencyKey);
        byte[] leaf = MerkleTree.leafHash(HexFormat.of().parseHex(hash));
        audit.record(
                "bid.submitted",
                SUBJECT,
                subject(place, next.ref(), HexFormat.of().formatHex(leaf)),
                Map.of());
        tell("bid.receipt", place, at, text);
        return Optional.of(Receipts.read(signed));
    }

    /** Refused with {@code nothing-submitted}. */
    @Permit(Permission.BIDS_WRITE)
    public Withdrawal withdraw(String tender, int lot, String idempotencyKey) {
        BidPlace at = places.forBidder(tender, lot);
        String bidder = ties.bidderRef();
        Bid bid = bids.hold(at.lot().id()).orElseThrow(() -> new Conflict("nothing-submitted"));
        Optional<Bids.Version> before = bids.byKey(bid, idempotencyKey);
        SealedPlace place = new SealedPlace(at.tender().ref(), at.lot().number(), bidder, bid.version() + 1);
        if (before.isPresent()) {
            return Receipts.withdrawalOf(before.get(), place);
        }
        bids.holdLot(bid.lotId());
        Instant now = places.requireTaking(at);
        Bid next = bid.withdrawn();
        String text = CanonicalJson.text(Json.Obj.empty()
                .with("tender", place.tender())
                .with("lot", place.lot())
                .with("bidder", bidder)
                .with("version", next.version())
                .with("withdrawnAt", now.toString()));
        Bids.Version version = new Bids.Version(next.version(), BidState.WITHDRAWN, now, text, "");
        bids.enter(next, version, acting.actor().personId(), idempotencyKey);
        audit.record("bid.withdrawn", SUBJECT, subject(place, next.ref(), ""), Map.of());
        tell("bid.withdrawn", place, now, text);
        return Receipts.withdrawalOf(version, place);
    }

    /** Refused with {@code no-receipt}. */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public ReceiptView receipt(String tender, int lot) {
        BidPlace place = places.forBidder(tender, lot);
        Bids.Version last = bids.find(place.lot().id())
                .flatMap(bids::last)
                .filter(version -> version.kind() == BidState.SUBMITTED)
                .orElseThrow(() -> new NotFound("no-receipt"));
        return new ReceiptView(
                Receipts.receiptOf(last),
                last.answer(),
                boxes.inclusion(place.lot().id(), last.sealedSha256()));
    }

    private static String subject(SealedPlace place, String bid, String leaf) {
        return place.tender() + "/" + place.lot() + "/" + bid + "/" + place.version() + "/" + leaf;
    }

    private void tell(String code, SealedPlace place, Instant at, String document) {
        mail.send(
                people.get(acting.actor().personId()).email(),
                code,
                place.tender(),
                "" + place.lot(),
                "" + place.version(),
                BidPlaces.said(at),
                document);
    }
}
