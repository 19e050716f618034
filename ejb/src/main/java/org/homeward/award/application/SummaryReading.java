package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.MySummary;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.domain.ToldBid;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.award.infrastructure.Summaries;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.TenderRecords;

/** A bidder reads how its bid was marked. */
@Stateless
public class SummaryReading {

    @Inject
    private TenderRecords tenders;

    @Inject
    private Summaries summaries;

    @Inject
    private Awards awards;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Acting acting;

    /** The acting bidder's own assessment summary; refused with {@code no-summary} while there is none. */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public MySummary mine(String tenderRef, int lot) {
        TenderFacts tender = tenders.find(tenderRef).orElseThrow(() -> new NotFound("no-summary"));
        LotFacts facts = tender.lot(lot);
        long me = acting.actor().organisationId();
        Optional<OutcomeView> outcome = outcomes.of(tenderRef).stream()
                .filter(said -> said.lot() == lot)
                .findFirst();
        return summaries
                .last(facts.id(), me)
                .map(told -> new MySummary(
                        tender.ref(),
                        tender.title(),
                        tender.buyer(),
                        lot,
                        facts.title(),
                        told,
                        outcome,
                        mayDecline(facts, me)))
                .orElseThrow(() -> new NotFound("no-summary"));
    }

    /** The acting bidder's bids of which it was told how they were marked. */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public List<ToldBid> told() {
        return summaries.told(acting.actor().organisationId());
    }

    private boolean mayDecline(LotFacts lot, long bidder) {
        return awards.live(lot.id())
                .filter(award ->
                        award.bidderId().isPresent() && award.bidderId().getAsLong() == bidder)
                .filter(award -> AwardState.TRANSITIONS.allows(award.state(), AwardState.DECLINED))
                .isPresent();
    }
}
