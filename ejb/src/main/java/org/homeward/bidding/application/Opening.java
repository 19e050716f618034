package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.bidding.domain.BidContent;
import org.homeward.bidding.domain.Consent;
import org.homeward.bidding.domain.ConsentView;
import org.homeward.bidding.domain.OpeningView;
import org.homeward.bidding.domain.SealedPlace;
import org.homeward.bidding.infrastructure.Boxes;
import org.homeward.bidding.infrastructure.Conflicts;
import org.homeward.bidding.infrastructure.Consents;
import org.homeward.bidding.infrastructure.Drafts;
import org.homeward.bidding.infrastructure.Envelope;
import org.homeward.bidding.infrastructure.LotKeys;
import org.homeward.bidding.infrastructure.OpenLots;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.bidding.infrastructure.OpenedBidRecords.Sealed;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Unavailable;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.Route;

/** The opening itself: one transaction, which holds the lot. Either every bid comes out of its envelope, or none does. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Opening {

    @Inject
    private BidPlaces places;

    @Inject
    private Consents consents;

    @Inject
    private Conflicts conflicts;

    @Inject
    private ConflictDesk desk;

    @Inject
    private OpenLots lots;

    @Inject
    private LotKeys keys;

    @Inject
    private Boxes boxes;

    @Inject
    private OpenedBidRecords opened;

    @Inject
    private Drafts drafts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Keeps the acting officer's consent, and opens when it is the second. */
    @Permit(Permission.BIDS_OPEN)
    public void consent(BidPlace place) {
        LotState state = lots.hold(place.lot().id());
        if (state.isOpen()) {
            return;
        }
        if (state != LotState.CLOSED) {
            throw new Conflict("lot-not-closed");
        }
        long me = acting.actor().personId();
        Optional<Long> standsFor = standsFor(place, me);
        refuse(place, standsFor);
        if (conflicts.of(place.tender().id(), me).isEmpty()) {
            conflicts.add(place.tender().id(), me, false, "");
            audit.record("conflict.declared", "tender", place.tender().ref(), Map.of("conflict", "false"));
        }
        consents.add(place.lot().id(), new Consent(me, standsFor));
        Map<String, String> detail = new HashMap<>();
        standsFor.ifPresent(person -> detail.put("standsFor", "" + person));
        audit.record("opening.consented", "lot", subject(place), detail);
        if (Consent.suffice(consents.of(place.lot().id()))) {
            open(place);
        }
    }

    /** Code of what keeps the acting officer from consenting; empty when nothing does. */
    private Optional<String> hindrance(BidPlace place) {
        try {
            refuse(place, standsFor(place, acting.actor().personId()));
            return Optional.empty();
        } catch (Refused refusal) {
            return Optional.of(refusal.code());
        }
    }

    private Optional<Long> standsFor(BidPlace place, long person) {
        if (consents.heldTheRoleBefore(place.tender(), person)) {
            return Optional.empty();
        }
        return consents.standsInFor(place.tender(), person).stream().findFirst();
    }

    private void refuse(BidPlace place, Optional<Long> standsFor) {
        long me = acting.actor().personId();
        desk.refuseConflict(place.tender());
        if (standsFor.isEmpty() && !consents.heldTheRoleBefore(place.tender(), me)) {
            throw new Refused(
                    "opener-came-later",
                    "Who opens was an officer before the tender was published, or is the named deputy of one who was",
                    "Product policy on sealed bids");
        }
    }

    private void open(BidPlace place) {
        long lot = place.lot().id();
        Map<Long, Integer> counting = boxes.counting(place.tender(), place.lot());
        lots.open(lot, acting.actor(), clock.instant());
        Envelope.Pair pair = keys.pair(place.tender(), place.lot());
        for (Map.Entry<Long, Integer> one : counting.entrySet()) {
            Sealed sealed = opened.sealed(one.getKey(), one.getValue());
            if (!LotKeys.sha256(sealed.content()).equals(sealed.sha256())) {
                throw new Unavailable("box-broken");
            }
            SealedPlace at =
                    new SealedPlace(place.tender().ref(), place.lot().number(), sealed.bidderRef(), sealed.version());
            opened.add(lot, sealed, BidContent.unpack(Envelope.open(pair, sealed.content(), at)));
        }
        drafts.destroy(lot);
        audit.record("lot.opened", "lot", subject(place), Map.of("bids", "" + counting.size()));
    }

    private static String subject(BidPlace place) {
        return place.tender().ref() + "/" + place.lot().number();
    }

    /** The lot, for the buyer's own people. */
    @Permit(Permission.BIDS_OPEN)
    public BidPlace place(String tender, int lot) {
        return places.forBuyer(tender, lot);
    }

    /** Records an attempt that came to nothing, in a transaction that stays. */
    @Permit(Permission.BIDS_OPEN)
    public void note(String action, BidPlace place, String code) {
        audit.record(action, "lot", subject(place), Map.of("code", code));
    }

    /** How far the opening is. */
    @Permit(value = Permission.BIDS_OPEN, reads = true)
    public OpeningView view(String tender, int number) {
        BidPlace place = places.forBuyer(tender, number);
        long lot = place.lot().id();
        LotState state = place.lot().state();
        boolean closed = state == LotState.CLOSED || state.isOpen();
        List<ConsentView> given = consents.views(lot);
        long me = acting.actor().personId();
        Optional<String> hindrance = state == LotState.CLOSED ? hindrance(place) : Optional.of("lot-not-closed");
        return new OpeningView(
                place.tender().ref(),
                place.tender().title(),
                place.lot().number(),
                place.lot().title(),
                state,
                place.tender().deadline(),
                place.tender().route() == Route.QUOTATION,
                closed ? Optional.of(boxes.size(lot)) : Optional.empty(),
                boxes.of(lot),
                given,
                given.stream().anyMatch(consent -> consent.personId() == me),
                state.isOpen() ? Optional.empty() : hindrance,
                state.isOpen(),
                place.lot().openedAt());
    }
}
