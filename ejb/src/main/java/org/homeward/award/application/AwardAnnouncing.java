package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.infrastructure.AwardNotices;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.award.infrastructure.Summaries;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.infrastructure.Tenders;

/** The award notice, when every bidder has been told: the standstill counts from its day. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AwardAnnouncing {

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
    private AwardNotices notices;

    @Inject
    private Outcomes outcomes;

    @Inject
    private AwardReading reading;

    @Inject
    private AuditTrail audit;

    /** Publishes the notice of an approved award once; doing it again changes nothing. */
    @Permit(Permission.AWARDS_APPROVE)
    public AwardView announce(String tenderRef, int lot) {
        LotToAward place = lots.get(tenderRef, lot);
        tenders.lotForUpdate(place.lot().id());
        Award award = awards.current(place.lot().id());
        if (award.state() == AwardState.APPROVED && award.noticeRef().isEmpty()) {
            award.countFrom(pauses.standstill(pauses.pause(place.tender()), pauses.today()));
            int bids = summaries.of(award.id()).size();
            award.announcedBy(notices.awarded(place, award, bids, award.standstill()));
            awards.flush();
            outcomes.say(OutcomeView.Kind.INTENDED, award, place.tender(), lot);
            audit.record("award.announced", "award", award.ref(), Map.of("lot", place.name()));
        }
        return reading.view(award, place);
    }
}
