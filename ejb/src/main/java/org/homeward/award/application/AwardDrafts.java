package org.homeward.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.infrastructure.AwardNotices;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.bidding.application.ConflictDesk;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.publication.application.NoticeSource;
import org.homeward.publication.domain.NoticeDraft;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;

/**
 * The award notice before it is published, under the reference of the award, so that a person reads it and may add a note.
 * Whoever has no part in the decision does not learn of it this way.
 */
@ApplicationScoped
public class AwardDrafts implements NoticeSource {

    @Inject
    private Awards awards;

    @Inject
    private LotsToAward lots;

    @Inject
    private AwardNotices notices;

    @Inject
    private PauseCounting pauses;

    @Inject
    private OpenedBidRecords bids;

    @Inject
    private ConflictDesk conflicts;

    @Inject
    private Acting acting;

    @Override
    public Optional<NoticeDraft> draft(NoticeKind kind, String subjectRef) {
        boolean mine = kind == NoticeKind.UK6 || kind == NoticeKind.PSR_INTENTION;
        if (!mine || !subjectRef.matches("AW-[0-9]{5,12}") || !acting.actor().may(Permission.AWARDS_READ)) {
            return Optional.empty();
        }
        return awards.unannounced(subjectRef).map(this::draft).filter(draft -> draft.kind() == kind);
    }

    private NoticeDraft draft(Award award) {
        LotToAward place = lots.ofLot(award.lotId());
        conflicts.requireReader(place.tender());
        return notices.draft(
                place,
                award,
                bids.of(place.lot().id()).size(),
                pauses.standstill(pauses.pause(place.tender()), pauses.today()));
    }
}
