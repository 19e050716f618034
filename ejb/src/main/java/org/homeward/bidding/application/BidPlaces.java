package org.homeward.bidding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.bidding.infrastructure.Bids;
import org.homeward.bidding.infrastructure.Bids.Moment;
import org.homeward.bidding.infrastructure.TenderTies;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.TooLate;
import org.homeward.shared.domain.Unavailable;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.TenderRecords;

/** Finds the lot that somebody speaks of, and says whether it takes bids. */
@ApplicationScoped
class BidPlaces {

    private static final Logger LOG = Logger.getLogger(BidPlaces.class.getName());
    private static final DateTimeFormatter TO_THE_MILLISECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss.SSS zzz", Locale.UK);

    @Inject
    private TenderRecords tenders;

    @Inject
    private TenderTies ties;

    @Inject
    private Bids bids;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** For a bidder: a published tender, open to all or to which it was invited. Otherwise {@code no-such-tender}. */
    BidPlace forBidder(String ref, int lot) {
        TenderFacts tender = tenders.get(ref);
        boolean published = tender.publishedAt().isPresent();
        boolean own = tender.buyerId() == acting.actor().organisationId();
        if (!published || own || (tender.route() == Route.QUOTATION && !ties.isInvited(tender))) {
            throw new NotFound("no-such-tender");
        }
        return new BidPlace(tender, tender.lot(lot));
    }

    /** For the buyer's own people. Otherwise {@code no-such-tender}. */
    BidPlace forBuyer(String ref, int lot) {
        TenderFacts tender = forBuyer(ref);
        return new BidPlace(tender, tender.lot(lot));
    }

    TenderFacts forBuyer(String ref) {
        TenderFacts tender = tenders.get(ref);
        if (tender.buyerId() != acting.actor().organisationId()) {
            throw new NotFound("no-such-tender");
        }
        return tender;
    }

    /** For everybody: published tenders only. Otherwise {@code no-such-tender}. */
    TenderFacts forPublic(String ref) {
        TenderFacts tender = tenders.get(ref);
        if (tender.publishedAt().isEmpty()) {
            throw new NotFound("no-such-tender");
        }
        return tender;
    }

    /** What the clock says of the lot now. */
    Moment moment(BidPlace place) {
        return bids.moment(place.lot().id(), rulebook.whole("bidding.clock.tolerance-seconds", LocalDate.now(clock)));
    }

    /**
     * Refused with {@code deadline-passed} at or after the deadline, {@code lot-takes-no-bids} when it was cancelled, and
     * {@code clock-behind} when the clock cannot be trusted, and {@code tender-stopped} while a restore from a back-up waits
     * for its officer. The last word on a submission has the moment at which the
     * lot is held.
     */
    Instant requireTaking(BidPlace place) {
        Moment moment = moment(place);
        if (moment.behind()) {
            LOG.log(
                    Level.SEVERE,
                    () -> "The database's clock is behind the highest time that it ever showed (" + moment.at()
                            + "). No bids are taken until it is right again.");
            throw new Unavailable("clock-behind");
        }
        if (moment.stopped()) {
            throw new Conflict("tender-stopped", place.tender().ref());
        }
        if (!moment.inTime()) {
            throw new TooLate(
                    "deadline-passed",
                    "Bids are taken until the deadline, and at the deadline no more",
                    "The tender's timetable",
                    moment.at(),
                    said(moment.at()));
        }
        if (!moment.taking()) {
            throw new Conflict(place.lot().state() == LotState.CANCELLED ? "tender-is-cancelled" : "lot-takes-no-bids");
        }
        return moment.at();
    }

    /** A moment to the millisecond, with its zone. */
    static String said(Instant at) {
        return TO_THE_MILLISECOND.format(at.atZone(ZoneId.of("Europe/London")));
    }
}
