package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LetterKind;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.infrastructure.AwardNotices;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Letters;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.OnBehalf;
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.award.infrastructure.Summaries;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.tender.domain.Lot;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.TenderRecords;
import org.homeward.tender.infrastructure.Tenders;

/** A winner does not take the award: it says so itself, or an officer records it. The next in rank may then be recommended. */
@Stateless
public class AwardDeclining {

    @Inject
    private TenderRecords records;

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private Tenders tenders;

    @Inject
    private AwardReading reading;

    @Inject
    private Summaries summaries;

    @Inject
    private Letters letters;

    @Inject
    private Outcomes outcomes;

    @Inject
    private AwardNotices notices;

    @Inject
    private OnBehalf onBehalf;

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

    /** The winner declines. Of an award that it did not win it knows nothing ({@code no-such-award}). */
    @Permit(Permission.BIDS_WRITE)
    public void decline(String tenderRef, int lot, String reason) {
        TenderFacts tender = records.get(tenderRef);
        LotToAward place = new LotToAward(tender, tender.lot(lot));
        Lot held = tenders.lotForUpdate(place.lot().id());
        Award award = awards.live(place.lot().id())
                .filter(live -> live.bidderId().isPresent()
                        && live.bidderId().getAsLong() == acting.actor().organisationId())
                .orElseThrow(() -> new NotFound("no-such-award"));
        end(place, held, award, reason);
        tellOfficers(place, award);
    }

    /** An officer records that the winner does not take it. */
    @Permit(Permission.AWARDS_WRITE)
    public AwardView record(String tenderRef, int lot, String reason) {
        LotToAward place = lots.get(tenderRef, lot);
        Lot held = tenders.lotForUpdate(place.lot().id());
        Award award = awards.current(place.lot().id());
        end(place, held, award, reason);
        return reading.view(award, place);
    }

    private void end(LotToAward place, Lot held, Award award, String reason) {
        AwardState.TRANSITIONS.check(award.state(), AwardState.DECLINED);
        award.decline(lots.decider(), reason, clock.instant());
        if (held.state() == LotState.DECIDED) {
            held.reopen(acting.actor(), "the winner declined", clock.instant());
        }
        awards.flush();
        outcomes.say(
                OutcomeView.Kind.DECLINED, award, place.tender(), place.lot().number());
        audit.record("award.declined", "award", award.ref(), Map.of("lot", place.name(), "reason", reason.strip()));
        onBehalf.of(award.buyerId(), () -> {
            notices.withdrawn(place, award, "award-withdrawn-declined");
            tellOthers(place, award);
        });
    }

    private void tellOthers(LotToAward place, Award award) {
        Letters.Matter matter =
                new Letters.Matter(place.tender(), place.lot().number(), award.bidder(), "", Optional.empty());
        for (AssessmentSummary summary : summaries.of(award.id())) {
            if (!summary.won()) {
                letters.send(award, LetterKind.DECLINED, summary, matter);
            }
        }
    }

    private void tellOfficers(LotToAward place, Award award) {
        for (long officer : people.holding(award.buyerId(), EnumSet.of(Role.PROCUREMENT_OFFICER))) {
            inbox.tell(
                    officer,
                    "award-was-declined",
                    place.page("award"),
                    award.bidder(),
                    place.tender().title(),
                    place.name());
        }
    }
}
