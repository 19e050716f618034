package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardItem;
import org.homeward.award.domain.AwardPause;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LetterView;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.StandstillView;
import org.homeward.award.infrastructure.AwardViews;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Letters;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.award.infrastructure.Summaries;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;

/** The buyer's people read how the award of a lot stands. */
@Stateless
public class AwardReading {

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private AwardViews views;

    @Inject
    private Summaries summaries;

    @Inject
    private Letters letters;

    @Inject
    private PauseCounting pauses;

    @Inject
    private Acting acting;

    /** The award that stands, or else the last one. Refused with {@code no-such-award} where there was none. */
    @Permit(value = Permission.AWARDS_READ, reads = true)
    public AwardView award(String tenderRef, int lot) {
        LotToAward place = lots.get(tenderRef, lot);
        return view(awards.current(place.lot().id()), place);
    }

    /**
     * A lot with its awards.
     *
     * @param award the award that stands, or the last one; empty where there was none
     * @param earlier those before it, the newest first
     */
    public record LotAward(LotToAward place, Optional<AwardView> award, List<AwardView> earlier) {}

    /** The lot with every award of it. */
    @Permit(value = Permission.AWARDS_READ, reads = true)
    public LotAward ofLot(String tenderRef, int lot) {
        LotToAward place = lots.get(tenderRef, lot);
        List<AwardView> all = awards.ofLot(place.lot().id()).stream()
                .map(award -> view(award, place))
                .toList();
        return new LotAward(place, all.stream().findFirst(), all.isEmpty() ? List.of() : all.subList(1, all.size()));
    }

    /** What every bidder was told of its marks; empty before the approval. */
    @Permit(value = Permission.AWARDS_READ, reads = true)
    public List<AssessmentSummary> summaries(String tenderRef, int lot) {
        return summaries.of(awards.current(lots.get(tenderRef, lot).lot().id()).id());
    }

    /** Every letter of the award that stands, or else of the last one. */
    @Permit(value = Permission.AWARDS_READ, reads = true)
    public List<LetterView> letters(String tenderRef, int lot) {
        return letters.of(awards.current(lots.get(tenderRef, lot).lot().id()).id());
    }

    /** The awards of the acting buyer, the newest first. */
    @Permit(value = Permission.AWARDS_READ, reads = true)
    public Page<AwardItem> list(ListQuery query) {
        return views.list(acting.actor().organisationId(), query);
    }

    /** An award in the words of its readers, for the use cases that have just changed it. */
    @Permit(value = Permission.AWARDS_READ, reads = true)
    public AwardView view(Award award, LotToAward place) {
        awards.flush();
        return views.view(award.id(), place.tender(), standstill(award, place));
    }

    private Optional<StandstillView> standstill(Award award, LotToAward place) {
        AwardPause pause = pauses.pause(place.tender());
        if (award.state() == AwardState.RECOMMENDED) {
            return Optional.of(pauses.view(pause, pauses.standstill(pause, pauses.today()), true, false));
        }
        boolean keptOpen = awards.undecided(award) > 0;
        return award.law().map(law -> pauses.view(pause, award.standstill(), false, keptOpen));
    }
}
