package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.SignedContract;
import org.homeward.publication.domain.AwardNotice;
import org.homeward.publication.domain.ContractNotice;
import org.homeward.publication.domain.NoticeDraft;
import org.homeward.publication.domain.NoticeDuty;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.NoticeLot;
import org.homeward.publication.domain.TenderNotice;
import org.homeward.publication.infrastructure.NoticeDrafts;
import org.homeward.publication.infrastructure.NoticeDuties;
import org.homeward.publication.infrastructure.Notices;
import org.homeward.publication.infrastructure.Parties;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Standstill;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.TenderNotices;
import org.homeward.tender.infrastructure.TenderRecords;

/** Publishes what is decided about a lot: the award, the contract, or that nobody gets it. Each gives the notice's reference. */
@ApplicationScoped
public class AwardNotices {

    @Inject
    private TenderNotices tenders;

    @Inject
    private TenderRecords records;

    @Inject
    private NoticeDrafts drafts;

    @Inject
    private Notices notices;

    @Inject
    private NoticeDuties duties;

    @Inject
    private Parties parties;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    private Sql sql;

    /** To whom the lot is to go, published before the contract is made and after every bidder was told. */
    public String awarded(LotToAward place, Award award, int bids, Optional<Standstill> standstill) {
        return notices.publish(drafts.award(notice(place, award, bids, standstill)));
    }

    /** The same before it is published, so that a person can read it first. */
    public NoticeDraft draft(LotToAward place, Award award, int bids, Optional<Standstill> standstill) {
        return drafts.award(notice(place, award, bids, standstill));
    }

    private AwardNotice notice(LotToAward place, Award award, int bids, Optional<Standstill> standstill) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new AwardNotice(
                asItStands(place),
                place.lot().number(),
                award.ref(),
                parties.of(award.bidderId().orElseThrow()),
                place.value(),
                award.reason(),
                bids,
                award.approvedAt().orElse(now),
                Optional.of(award.approvedAt().orElse(now)),
                standstill.map(AwardNotices::waiting));
    }

    /**
     * That an award which was told does not stand any more, and why in a sentence; nothing when it was never told. What was
     * published stays, and this puts it right.
     */
    public Optional<String> withdrawn(LotToAward place, Award award, String code, String... words) {
        return award.noticeRef()
                .map(earlier -> notices.correct(
                        drafts.awardWithdrawn(notice(place, award, 0, Optional.empty()), messages.text(code, words)),
                        earlier));
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

    /**
     * That nobody gets the lot, and why: a procurement termination notice, where the rules for the regime know one on this
     * day (Procurement Act 2023 s.55). Purchases of health services under their own regime have none.
     */
    public Optional<String> nobody(LotToAward place, Award award, LocalDate on) {
        TenderFacts tender = place.tender();
        boolean known = duties.of(tender.regime().name(), tender.route().name(), tender.value(), on).stream()
                .anyMatch(duty -> duty.kind() == NoticeKind.UK12 && duty.strength() != NoticeDuty.Strength.NEVER);
        return known
                ? Optional.of(notices.publish(drafts.termination(asItStands(place), award.reason())))
                : Optional.empty();
    }

    /** The tender as it is now, with its lots as their awards say: one that goes to nobody is unsuccessful. */
    private TenderNotice asItStands(LotToAward place) {
        List<Integer> without =
                sql.list("""
                select l.number from award a join lot l on l.id = a.lot_id
                 where a.tender_id = ? and a.state = ?
                """, row -> row.getInt("number"), place.tender().id(), AwardState.NO_AWARD);
        TenderNotice tender = tenders.of(records.get(place.tender().ref()));
        List<NoticeLot> lots = tender.lots().stream()
                .map(lot -> without.contains(lot.number()) ? lot.as("unsuccessful") : lot)
                .toList();
        return tender.withLots(lots);
    }
}
