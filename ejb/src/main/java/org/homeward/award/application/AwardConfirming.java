package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LetterKind;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Letters;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.award.infrastructure.Summaries;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.Lot;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.infrastructure.Tenders;

/** An officer confirms an award when the standstill is over. */
@Stateless
public class AwardConfirming {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.UK).withZone(ZoneId.of("Europe/London"));

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
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Confirms the award. Refused before the end of the standstill by the database's clock ({@code award-standstill-runs}),
     * while representations wait for a decision ({@code award-representations-open}), and where nothing was approved
     * ({@code award-not-approved}).
     */
    @Permit(Permission.AWARDS_WRITE)
    public AwardView confirm(String tenderRef, int lot) {
        LotToAward place = lots.get(tenderRef, lot);
        long by = lots.decider();
        Lot held = tenders.lotForUpdate(place.lot().id());
        Award award = awards.current(place.lot().id());
        requireReady(award);
        Instant now = clock.instant();
        award.confirm(by, now);
        awards.flush();
        if (held.state() != LotState.DECIDED) {
            held.decide(acting.actor(), "awarded: " + award.ref(), now);
        }
        Letters.Matter matter =
                new Letters.Matter(place.tender(), lot, award.bidder(), award.reason(), award.standstill());
        for (AssessmentSummary told : summaries.of(award.id())) {
            letters.send(award, told.won() ? LetterKind.CONFIRMED : LetterKind.CONFIRMED_OTHER, told, matter);
        }
        outcomes.say(OutcomeView.Kind.AWARDED, award, place.tender(), lot);
        audit.record("award.confirmed", "award", award.ref(), Map.of("lot", place.name()));
        return reading.view(award, place);
    }

    private void requireReady(Award award) {
        if (award.state() == AwardState.RECOMMENDED) {
            throw new Conflict("award-not-approved");
        }
        AwardState.TRANSITIONS.check(award.state(), AwardState.AWARDED);
        if (award.noticeRef().isEmpty()) {
            throw new Conflict("award-not-announced");
        }
        if (awards.undecided(award) > 0) {
            throw new Conflict("award-representations-open");
        }
        if (!awards.hasWaited(award)) {
            Instant end = award.endsAt().orElseThrow();
            throw new Conflict("award-standstill-runs", MOMENT.format(end), end.toString());
        }
    }
}
