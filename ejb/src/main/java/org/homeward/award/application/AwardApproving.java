package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LetterView;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Letters;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.tender.infrastructure.Tenders;

/** A second officer looks at a recommendation; with the approval every bidder is told and the waiting begins. */
@Stateless
public class AwardApproving {

    @Inject
    private ApprovalDesk desk;

    @Inject
    private AwardAgreeing agreeing;

    @Inject
    private AwardAnnouncing announcing;

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private Tenders tenders;

    @Inject
    private AwardReading reading;

    @Inject
    private PauseCounting pauses;

    @Inject
    private Letters letters;

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
        Award award = desk.waiting(place);
        List<AssessmentSummary> told = desk.summaries(place, award);
        Letters.Matter matter =
                desk.matter(place, award, pauses.standstill(pauses.pause(place.tender()), pauses.today()));
        return new Preview(
                reading.view(award, place),
                award.recommendedBy() == lots.decider(),
                told,
                told.stream()
                        .map(summary -> letters.draft(desk.kind(summary), summary, matter))
                        .toList());
    }

    /**
     * Approves: the assessment summaries are made and kept and every bidder gets a letter; when that has happened the award
     * notice is published and the standstill begins. Two transactions, because the law wants the summaries out first. If
     * the second fails the product publishes by itself within a minute. Refused for the one who recommended
     * ({@code award-own-recommendation}) and when the result has changed since ({@code award-result-changed}).
     */
    @Permit(Permission.AWARDS_APPROVE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AwardView approve(String tenderRef, int lot) {
        agreeing.agree(tenderRef, lot);
        return announcing.announce(tenderRef, lot);
    }

    /** Sends the recommendation back with a reason. */
    @Permit(Permission.AWARDS_APPROVE)
    public AwardView sendBack(String tenderRef, int lot, String reason) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        tenders.lotForUpdate(place.lot().id());
        Award award = desk.waiting(place);
        award.sendBack(by, reason, clock.instant());
        awards.flush();
        audit.record("award.sent-back", "award", award.ref(), Map.of("lot", place.name(), "reason", reason.strip()));
        inbox.tell(
                award.recommendedBy(),
                "award-was-sent-back",
                place.page("award"),
                place.tender().title(),
                place.name());
        return reading.view(award, place);
    }
}
