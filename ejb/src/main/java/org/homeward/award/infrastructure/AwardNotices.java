package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.SignedContract;
import org.homeward.publication.domain.AwardNotice;
import org.homeward.publication.domain.ContractNotice;
import org.homeward.publication.domain.NoticeLot;
import org.homeward.publication.domain.TenderNotice;
import org.homeward.publication.infrastructure.NoticeDrafts;
import org.homeward.publication.infrastructure.Notices;
import org.homeward.publication.infrastructure.Parties;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.infrastructure.TenderNotices;

/** Publishes what is decided about a lot: the award, the contract, or that nobody gets it. Each gives the notice's reference. */
@ApplicationScoped
public class AwardNotices {

    @Inject
    private TenderNotices tenders;

    @Inject
    private NoticeDrafts drafts;

    @Inject
    private Notices notices;

    @Inject
    private Parties parties;

    @Inject
    private Sql sql;

    /** To whom the lot is to go, published before the contract is made. */
    public String awarded(LotToAward place, Award award, List<AssessmentSummary> told, Instant at) {
        return notices.publish(drafts.award(new AwardNotice(
                asItStands(place),
                place.lot().number(),
                parties.of(award.bidderId().orElseThrow()),
                place.value(),
                award.reason(),
                told.size(),
                at,
                Optional.of(at),
                award.standstill().map(AwardNotices::waiting))));
    }

    private static AwardNotice.Waiting waiting(Standstill standstill) {
        return new AwardNotice.Waiting(standstill.firstDay(), standstill.lastDay(), standstill.endsAt());
    }

    /** What was signed. */
    public String contracted(LotToAward place, Award award, SignedContract contract) {
        return notices.publish(drafts.contract(new ContractNotice(
                asItStands(place),
                place.lot().number(),
                parties.of(award.bidderId().orElseThrow()),
                award.ref(),
                contract.value(),
                contract.signedOn(),
                contract.starts(),
                contract.ends())));
    }

    /** That nobody gets the lot, and why. */
    public String nobody(LotToAward place, Award award) {
        return notices.publish(drafts.termination(asItStands(place), award.reason()));
    }

    /** The tender with its lots as their awards say: one that goes to nobody is unsuccessful. */
    private TenderNotice asItStands(LotToAward place) {
        List<Integer> without =
                sql.list("""
                select l.number from award a join lot l on l.id = a.lot_id
                 where a.tender_id = ? and a.state = ?
                """, row -> row.getInt("number"), place.tender().id(), AwardState.NO_AWARD);
        TenderNotice tender = tenders.of(place.tender());
        List<NoticeLot> lots = tender.lots().stream()
                .map(lot -> without.contains(lot.number()) ? lot.as("unsuccessful") : lot)
                .toList();
        return tender.withLots(lots);
    }
}
