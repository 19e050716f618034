package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardPause;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Letters;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.award.infrastructure.Summaries;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.tender.infrastructure.Tenders;

/**
 * The second officer's yes. A transaction of its own: at its end every bidder can read its assessment summary and the
 * letters are on their way, before the award notice is published (Procurement Act 2023 s.50).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AwardAgreeing {

    @Inject
    private ApprovalDesk desk;

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private Tenders tenders;

    @Inject
    private PauseCounting pauses;

    @Inject
    private Summaries summaries;

    @Inject
    private Letters letters;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Approves, keeps the assessment summaries as they are told, and writes to every bidder. Refused for the one who
     * recommended ({@code award-own-recommendation}) and when the result has changed since ({@code award-result-changed}).
     */
    @Permit(Permission.AWARDS_APPROVE)
    public void agree(String tenderRef, int lot) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        tenders.lotForUpdate(place.lot().id());
        Award award = desk.waiting(place);
        AwardPause pause = pauses.pause(place.tender());
        // to the second, as notices are dated: what went out first must not look later
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Optional<Standstill> standstill = pauses.standstill(pause, pauses.today());
        award.approve(by, now, pause, standstill);
        awards.flush();
        List<AssessmentSummary> told = desk.summaries(place, award);
        summaries.freeze(award, told, now);
        Letters.Matter matter = desk.matter(place, award, standstill);
        told.forEach(summary -> letters.send(award, desk.kind(summary), summary, matter));
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
        inbox.tell(
                award.recommendedBy(),
                "award-was-approved",
                place.page("award"),
                place.tender().title(),
                place.name());
    }
}
