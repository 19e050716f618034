package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Assessments;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardPause;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LetterKind;
import org.homeward.award.domain.LetterView;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.infrastructure.AwardNotices;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Letters;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.award.infrastructure.Summaries;
import org.homeward.evaluation.application.ResultReading;
import org.homeward.evaluation.domain.ResultView;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.tender.infrastructure.Tenders;

/** A second officer looks at a recommendation; with the approval every bidder is told and the waiting begins. */
@Stateless
public class AwardApproving {

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
    private PauseCounting pauses;

    @Inject
    private Summaries summaries;

    @Inject
    private Letters letters;

    @Inject
    private AwardNotices notices;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What an approval would send out.
     *
     * @param mine whether the acting officer made the recommendation, and so cannot approve it
     */
    public record Preview(AwardView award, boolean mine, List<AssessmentSummary> summaries, List<LetterView> letters) {}

    /** Everything that bidders would read, before they do. Refused unless a recommendation waits ({@code award-not-waiting}). */
    @Permit(value = Permission.AWARDS_WRITE, reads = true)
    public Preview preview(String tenderRef, int lot) {
        LotToAward place = lots.get(tenderRef, lot);
        Award award = waiting(place);
        List<AssessmentSummary> told = summaries(place, award);
        Letters.Matter matter = matter(place, award, pauses.standstill(pauses.pause(place.tender()), pauses.today()));
        return new Preview(
                reading.view(award, place),
                award.recommendedBy() == lots.decider(),
                told,
                told.stream()
                        .map(summary -> letters.draft(kind(summary), summary, matter))
                        .toList());
    }

    /**
     * Approves: the assessment summaries are made and kept, the award notice is published, every bidder gets a letter, and
     * the standstill begins. Refused for the one who recommended ({@code award-own-recommendation}) and when the result has
     * changed since ({@code award-result-changed}).
     */
    @Permit(Permission.AWARDS_APPROVE)
    public AwardView approve(String tenderRef, int lot) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        tenders.lotForUpdate(place.lot().id());
        Award award = waiting(place);
        AwardPause pause = pauses.pause(place.tender());
        Instant now = clock.instant();
        Optional<Standstill> standstill = pauses.standstill(pause, pauses.today());
        award.approve(by, now, pause, standstill);
        awards.flush();
        List<AssessmentSummary> told = summaries(place, award);
        summaries.freeze(award, told, now);
        award.announcedBy(notices.awarded(place, award, told, now));
        awards.flush();
        Letters.Matter matter = matter(place, award, standstill);
        told.forEach(summary -> letters.send(award, kind(summary), summary, matter));
        outcomes.say(OutcomeView.Kind.INTENDED, award, place.tender(), lot);
        audit.record(
                "award.approved",
                "award",
                award.ref(),
                Map.of(
                        "lot",
                        place.name(),
                        "summaries",
                        "" + told.size(),
                        "pause",
                        pause.kind().name()));
        tellRecommender(award, place, "award-was-approved");
        return reading.view(award, place);
    }

    /** Sends the recommendation back with a reason. */
    @Permit(Permission.AWARDS_APPROVE)
    public AwardView sendBack(String tenderRef, int lot, String reason) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        tenders.lotForUpdate(place.lot().id());
        Award award = waiting(place);
        award.sendBack(by, reason, clock.instant());
        awards.flush();
        audit.record("award.sent-back", "award", award.ref(), Map.of("lot", place.name(), "reason", reason.strip()));
        tellRecommender(award, place, "award-was-sent-back");
        return reading.view(award, place);
    }

    private Award waiting(LotToAward place) {
        Award award = awards.current(place.lot().id());
        if (award.state() != AwardState.RECOMMENDED) {
            throw new Conflict("award-not-waiting", award.state().name());
        }
        return award;
    }

    /** The result is looked at again: what bidders read must be what decides. */
    private List<AssessmentSummary> summaries(LotToAward place, Award award) {
        ResultView view = results.result(place.tender().ref(), place.lot().number());
        Assessments assessments = new Assessments(place.tender(), view.result());
        String bid = award.bidRef().orElseThrow();
        boolean same = view.result().isComplete()
                && assessments
                        .first(awards.declined(place.lot().id()))
                        .filter(first -> first.bid().equals(bid))
                        .isPresent();
        if (!same) {
            throw new Conflict("award-result-changed");
        }
        return assessments.summaries(bid, award.reason(), view.excluded());
    }

    private static Letters.Matter matter(LotToAward place, Award award, Optional<Standstill> standstill) {
        return new Letters.Matter(place.tender(), place.lot().number(), award.bidder(), award.reason(), standstill);
    }

    private static LetterKind kind(AssessmentSummary summary) {
        return summary.won() ? LetterKind.CHOSEN : LetterKind.NOT_CHOSEN;
    }

    private void tellRecommender(Award award, LotToAward place, String code) {
        inbox.tell(
                award.recommendedBy(), code, place.page("award"), place.tender().title(), place.name());
    }
}
