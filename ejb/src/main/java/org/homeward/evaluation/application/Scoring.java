package org.homeward.evaluation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.evaluation.domain.Declared;
import org.homeward.evaluation.domain.GivenMark;
import org.homeward.evaluation.domain.MarkingView;
import org.homeward.evaluation.domain.PanelMember;
import org.homeward.evaluation.domain.WorkItem;
import org.homeward.evaluation.infrastructure.Marks;
import org.homeward.evaluation.infrastructure.OpenLots;
import org.homeward.evaluation.infrastructure.Panels;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;

/** An evaluator reads the bids of a lot and gives marks alone. Only this person's own marks come out of here. */
@Stateless
public class Scoring {

    /** What comes next for somebody who wants to mark a lot. */
    public enum Standing {
        NOT_OPENED,
        /** Interests of one's own come first; whoever has one goes no further. */
        DECLARE,
        OPEN
    }

    @Inject
    private Judging judging;

    @Inject
    private MarkCheck check;

    @Inject
    private Panels panels;

    @Inject
    private Marks marks;

    @Inject
    private OpenLots lots;

    @Inject
    private OpenedBidRecords bids;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Every lot of the buyer that the acting evaluator marks, will mark or has marked. */
    @Permit(value = Permission.SCORES_WRITE, reads = true)
    public List<WorkItem> work() {
        return lots.all(judging.actor().organisationId()).stream()
                .flatMap(open -> item(open.tender(), open.lot()).stream())
                .toList();
    }

    /** Where the acting evaluator stands before a lot, for a page that leads to what has to come first. */
    @Permit(value = Permission.SCORES_WRITE, reads = true)
    public Standing standing(String ref, int number) {
        TenderFacts tender = judging.own(ref);
        if (!tender.lot(number).state().isOpen()) {
            return Standing.NOT_OPENED;
        }
        Declared declared = panels.declared(tender, judging.actor().personId());
        return declared == Declared.NO_CONFLICT ? Standing.OPEN : Standing.DECLARE;
    }

    private Optional<WorkItem> item(TenderFacts tender, LotFacts lot) {
        long me = judging.actor().personId();
        return panels.member(tender, me).map(member -> {
            boolean readable = lot.state().isOpen() && member.declared() == Declared.NO_CONFLICT;
            int whole = readable ? bids.of(lot.id()).size() * tender.questions().size() : 0;
            return new WorkItem(
                    tender.ref(),
                    tender.title(),
                    lot.number(),
                    lot.title(),
                    member.declared(),
                    member.simplePage(),
                    readable ? marks.of(lot.id(), me).size() : 0,
                    whole,
                    lot.state() == LotState.DECIDED);
        });
    }

    /**
     * The bids, the questions with their scales, and the acting person's own marks. Refused with {@code lot-not-opened},
     * {@code not-on-panel}, {@code conflict-not-declared} or {@code conflict-declared}.
     */
    @Permit(value = Permission.SCORES_WRITE, reads = true)
    public MarkingView mine(String ref, int number) {
        TenderFacts tender = judging.own(ref);
        LotFacts lot = judging.opened(tender, number);
        PanelMember member = judging.seat(tender);
        return new MarkingView(
                ref,
                tender.title(),
                number,
                lot.title(),
                member.simplePage(),
                bids.of(lot.id()),
                tender.questions(),
                marks.of(lot.id(), member.personId()),
                marks.agreements(lot.id()).stream()
                        .map(entry -> entry.bid() + " " + entry.question())
                        .distinct()
                        .toList());
    }

    /**
     * Gives a mark, or another one instead, until the panel has agreed on this answer ({@code already-agreed}). The same
     * mark with the same reason changes nothing. The mark must be one of the question's scale, with a reason.
     */
    @Permit(Permission.SCORES_WRITE)
    public GivenMark score(String ref, int number, String bid, String question, Integer mark, String reason) {
        TenderFacts tender = judging.own(ref);
        LotFacts lot = judging.opened(tender, number);
        PanelMember member = judging.seat(tender);
        QuestionFacts asked = check.fits(tender, lot, bid, question, mark, reason);
        Judging.requireUndecided(marks.lock(lot.id()));
        boolean agreed = marks.agreements(lot.id()).stream()
                .anyMatch(entry -> entry.bid().equals(bid) && entry.question().equals(question));
        if (agreed) {
            throw new Conflict("already-agreed", question);
        }
        GivenMark given = new GivenMark(bid, question, member.personId(), mark, reason.strip(), clock.instant());
        Optional<GivenMark> before = marks.of(lot.id(), member.personId()).stream()
                .filter(old -> old.bid().equals(bid) && old.question().equals(question))
                .findFirst();
        if (before.isPresent()
                && before.get().mark() == given.mark()
                && before.get().reason().equals(given.reason())) {
            return before.get();
        }
        marks.give(tender.buyerId(), lot.id(), asked.id(), given);
        audit.record("mark.given", "bid", bid, Map.of("question", question));
        return given;
    }
}
