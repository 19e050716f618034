package org.homeward.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.LetterKind;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.infrastructure.AwardNotices;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Letters;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.award.infrastructure.Summaries;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.TenderCancelled;
import org.homeward.tender.domain.TenderFacts;

/** When a tender is cancelled, an award of it that stands is set aside in the same transaction, and everybody is told. */
@ApplicationScoped
class AwardCancelling {

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private AwardNotices notices;

    @Inject
    private Summaries summaries;

    @Inject
    private Letters letters;

    @Inject
    private Outcomes outcomes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void cancelled(@Observes TenderCancelled event) {
        TenderFacts tender = lots.tender(event.ref());
        tender.lots().stream()
                .map(lot -> new LotToAward(tender, lot))
                .forEach(place -> awards.live(place.lot().id())
                        .filter(live -> AwardState.TRANSITIONS.allows(live.state(), AwardState.SET_ASIDE))
                        .ifPresent(live -> setAside(place, live, event.reason())));
    }

    private void setAside(LotToAward place, Award award, String reason) {
        boolean told = award.state().isTold();
        award.overturn(lots.decider(), reason, clock.instant());
        awards.flush();
        notices.withdrawn(place, award, "award-withdrawn-cancelled", reason);
        if (told) {
            Letters.Matter matter =
                    new Letters.Matter(place.tender(), place.lot().number(), award.bidder(), reason, Optional.empty());
            for (AssessmentSummary summary : summaries.of(award.id())) {
                letters.send(award, LetterKind.CANCELLED, summary, matter);
            }
            outcomes.say(
                    OutcomeView.Kind.SET_ASIDE,
                    award,
                    place.tender(),
                    place.lot().number());
        }
        audit.record("award.set-aside", "award", award.ref(), Map.of("lot", place.name(), "reason", reason));
    }
}
