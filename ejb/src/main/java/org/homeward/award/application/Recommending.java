package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.award.domain.Assessments;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LetterKind;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.infrastructure.AwardNotices;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Bidders;
import org.homeward.award.infrastructure.Letters;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.evaluation.application.ResultReading;
import org.homeward.evaluation.domain.RankedBid;
import org.homeward.evaluation.domain.ResultView;
import org.homeward.evaluation.infrastructure.PriceChecks;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.tender.domain.Lot;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.infrastructure.Tenders;

/** An officer recommends the bid in first place for the award, or decides that nobody gets the lot. */
@Stateless
public class Recommending {

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private Tenders tenders;

    @Inject
    private ResultReading results;

    @Inject
    private AwardReading reading;

    @Inject
    private Bidders bidders;

    @Inject
    private PriceChecks checks;

    @Inject
    private Letters letters;

    @Inject
    private AwardNotices notices;

    @Inject
    private PauseCounting pauses;

    @Inject
    private Outcomes outcomes;

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * What an officer sees who is about to recommend.
     *
     * @param first the bid that may be recommended; empty while the result is not complete or nobody is left
     */
    public record Choice(ResultView view, Optional<RankedBid> first) {}

    @Permit(value = Permission.AWARDS_WRITE, reads = true)
    public Choice choice(String tenderRef, int lot) {
        LotToAward place = lots.get(tenderRef, lot);
        ResultView view = results.result(tenderRef, lot);
        Assessments assessments = new Assessments(place.tender(), view.result());
        Optional<RankedBid> first = view.result().isComplete()
                ? assessments.first(awards.declined(place.lot().id()))
                : Optional.empty();
        return new Choice(view, first);
    }

    /**
     * Recommends the bid in first place of the complete result. Refused while the result is not complete
     * ({@code award-result-provisional}), for any other bid ({@code award-not-first}), where an award stands already
     * ({@code award-live}), and while a bidder was asked about its price and nothing is decided
     * ({@code award-price-open}).
     */
    @Permit(Permission.AWARDS_WRITE)
    public AwardView recommend(String tenderRef, int lot, String bid, String reason) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        Lot held = tenders.lotForUpdate(place.lot().id());
        awards.live(place.lot().id()).ifPresent(live -> {
            throw new Conflict("award-live", live.ref(), live.state().name());
        });
        requireOpened(held);
        if (bid == null || bid.isBlank()) {
            throw Invalid.field("bid", "award-bid-needed");
        }
        requirePricesDecided(place);
        RankedBid first = new Assessments(
                        place.tender(), results.result(tenderRef, lot).result())
                .recommendable(bid.strip(), awards.declined(place.lot().id()));
        Award award = Award.recommend(
                awards.nextRef(),
                place.place(),
                new Award.Chosen(first.bid(), first.bidderId(), first.bidder()),
                reason,
                by,
                clock.instant());
        awards.add(award);
        audit.record(
                "award.recommended",
                "award",
                award.ref(),
                Map.of("lot", place.name(), "bid", first.bid(), "reason", award.reason()));
        tellOtherOfficers(place, by);
        return reading.view(award, place);
    }

    /** A question about a price that is still open could change who comes first. */
    private void requirePricesDecided(LotToAward place) {
        checks.of(place.lot().id()).stream()
                .filter(check -> !check.isDecided())
                .findFirst()
                .ifPresent(open -> {
                    throw new Conflict("award-price-open", open.bidder());
                });
    }

    private static void requireOpened(Lot lot) {
        if (lot.state() != LotState.OPENED) {
            throw new Conflict("award-lot-not-open", lot.state().name());
        }
    }

    private void tellOtherOfficers(LotToAward place, long by) {
        for (long officer : people.holding(place.tender().buyerId(), EnumSet.of(Role.PROCUREMENT_OFFICER))) {
            if (officer != by) {
                inbox.tell(
                        officer,
                        "award-to-approve",
                        place.page("approve"),
                        place.tender().title(),
                        place.name());
            }
        }
    }

    /**
     * Decides that nobody gets the lot. An award that stands is set aside first; one with a contract is refused
     * ({@code award-contracted}). Sealed bids are never passed over unread: a closed lot that holds some is opened first
     * ({@code award-lot-not-open}).
     */
    @Permit(Permission.AWARDS_WRITE)
    public AwardView noAward(String tenderRef, int lot, String reason) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        Lot held = tenders.lotForUpdate(place.lot().id());
        List<Bidders.Bidder> told = bidders.of(tenderRef, lot, held.state());
        awards.live(place.lot().id()).ifPresent(live -> overturn(place, live, by, reason));
        Award nobody = Award.toNobody(awards.nextRef(), place.place(), reason, by, clock.instant());
        awards.add(nobody);
        notices.nobody(place, nobody, pauses.today()).ifPresent(nobody::announcedBy);
        awards.flush();
        Letters.Matter matter = new Letters.Matter(place.tender(), lot, "", nobody.reason(), Optional.empty());
        told.forEach(bidder -> letters.sendUnmarked(nobody, LetterKind.NO_AWARD, bidder.id(), bidder.name(), matter));
        if (held.state() != LotState.DECIDED) {
            held.decide(acting.actor(), nobody.reason(), clock.instant());
        }
        outcomes.say(OutcomeView.Kind.NO_AWARD, nobody, place.tender(), lot);
        audit.record("award.none", "award", nobody.ref(), Map.of("lot", place.name(), "reason", nobody.reason()));
        return reading.view(nobody, place);
    }

    private void overturn(LotToAward place, Award live, long by, String reason) {
        if (live.state() == AwardState.CONTRACTED) {
            throw new Conflict("award-contracted");
        }
        if (live.state() == AwardState.NO_AWARD) {
            throw new Conflict("award-none-already");
        }
        live.overturn(by, reason, clock.instant());
        // the database knows one live award per lot, so the old one ends before the new one begins
        awards.flush();
        notices.withdrawn(place, live, "award-withdrawn-set-aside", reason.strip());
        audit.record("award.set-aside", "award", live.ref(), Map.of("reason", reason.strip()));
    }
}
