package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.award.infrastructure.Representations;
import org.homeward.award.infrastructure.Summaries;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Regime;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.infrastructure.Tenders;

/**
 * Under the Provider Selection Regime a provider may say during the standstill that a decision was wrong. The standstill
 * stays open until that is decided, and for some working days after (regulation 12).
 */
@Stateless
public class RepresentationHandling {

    private static final String SOURCE = "Health Care Services (Provider Selection Regime) Regulations 2023 reg 12";

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private Tenders tenders;

    @Inject
    private Representations representations;

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
    private AwardReading reading;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Records what was received; from now on the standstill stays open. Too late is refused ({@code representation-late}). */
    @Permit(Permission.AWARDS_WRITE)
    public AwardView receive(String tenderRef, int lot, String from, String text, Optional<LocalDate> receivedOn) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        tenders.lotForUpdate(place.lot().id());
        Award award = approvedUnderRegime(place);
        LocalDate received = receivedOn.orElse(pauses.today());
        LocalDate last = award.standstill().map(Standstill::lastDay).orElse(received);
        new Invalid.Collector()
                .check(from != null && from.strip().length() >= 2, "from", "representation-from-needed")
                .check(text != null && text.strip().length() >= 3, "text", "representation-text-needed")
                .check(!received.isAfter(pauses.today()), "receivedOn", "representation-in-future")
                .throwIfAny();
        if (received.isAfter(last)) {
            throw new Refused("representation-late", "Representations within the standstill", SOURCE, last.toString());
        }
        representations.add(award, from.strip(), text.strip(), received, by);
        audit.record("award.representation-received", "award", award.ref(), Map.of("from", from.strip()));
        return reading.view(award, place);
    }

    /** Decides a representation: the award stands and the standstill lasts a little longer, or it is set aside. */
    @Permit(Permission.AWARDS_APPROVE)
    public AwardView decide(String tenderRef, int lot, long id, boolean stands, String reason) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        tenders.lotForUpdate(place.lot().id());
        Award award = approvedUnderRegime(place);
        if (reason == null || reason.strip().length() < 3) {
            throw Invalid.field("reason", "award-reason-needed");
        }
        representations.decide(award, id, stands, reason.strip(), by);
        audit.record(
                "award.representation-decided", "award", award.ref(), Map.of("stands", "" + stands, "id", "" + id));
        if (stands) {
            award.waitLonger(pauses.afterRepresentations(award, pauses.today()));
            awards.flush();
        } else {
            overturn(place, award, by, reason);
        }
        return reading.view(award, place);
    }

    private Award approvedUnderRegime(LotToAward place) {
        Award award = awards.current(place.lot().id());
        if (place.tender().regime().standstillLaw() != Regime.PSR) {
            throw new Conflict("representation-not-here");
        }
        if (award.state() != AwardState.APPROVED) {
            throw new Conflict("wrong-state", award.state().name(), AwardState.APPROVED.name());
        }
        return award;
    }

    private void overturn(LotToAward place, Award award, long by, String reason) {
        award.overturn(by, reason, clock.instant());
        awards.flush();
        notices.withdrawn(place, award, "award-withdrawn-set-aside", reason.strip());
        Letters.Matter matter = new Letters.Matter(
                place.tender(), place.lot().number(), award.bidder(), reason.strip(), Optional.empty());
        for (AssessmentSummary summary : summaries.of(award.id())) {
            letters.send(award, LetterKind.SET_ASIDE, summary, matter);
        }
        outcomes.say(
                OutcomeView.Kind.SET_ASIDE, award, place.tender(), place.lot().number());
    }
}
