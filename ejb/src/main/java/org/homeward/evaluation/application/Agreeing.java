package org.homeward.evaluation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.evaluation.domain.AgreedEntry;
import org.homeward.evaluation.domain.AgreeingView;
import org.homeward.evaluation.domain.AgreeingView.Cell;
import org.homeward.evaluation.domain.AgreeingView.ShownMark;
import org.homeward.evaluation.domain.GivenMark;
import org.homeward.evaluation.domain.PanelMember;
import org.homeward.evaluation.infrastructure.Marks;
import org.homeward.evaluation.infrastructure.Panels;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;

/** The panel sees its marks side by side once everybody has given theirs, and agrees on one with a reason. */
@Stateless
public class Agreeing {

    @Inject
    private Judging judging;

    @Inject
    private MarkCheck check;

    @Inject
    private Panels panels;

    @Inject
    private Marks marks;

    @Inject
    private OpenedBidRecords bids;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Until everybody who is waited for has marked an answer, only how many have. */
    @Permit(value = Permission.SCORES_AGREE, reads = true)
    public AgreeingView desk(String ref, int number) {
        TenderFacts tender = judging.own(ref);
        LotFacts lot = judging.opened(tender, number);
        judging.requirePanelOrOfficer(tender);
        List<PanelMember> panel = panels.of(tender);
        List<OpenedBid> opened = bids.of(lot.id());
        List<GivenMark> given = marks.all(lot.id());
        List<AgreedEntry> agreed = marks.agreements(lot.id());
        List<Cell> cells = opened.stream()
                .flatMap(bid -> tender.questions().stream()
                        .map(question -> cell(bid.bidRef(), question.ref(), panel, given, agreed)))
                .toList();
        return new AgreeingView(
                ref,
                tender.title(),
                number,
                lot.title(),
                lot.state() == LotState.OPENED,
                panel,
                opened,
                tender.questions(),
                cells);
    }

    private static Cell cell(
            String bid, String question, List<PanelMember> panel, List<GivenMark> given, List<AgreedEntry> agreed) {
        Map<Long, GivenMark> here = given.stream()
                .filter(mark -> mark.bid().equals(bid) && mark.question().equals(question))
                .collect(Collectors.toMap(GivenMark::personId, mark -> mark));
        List<PanelMember> awaited = panel.stream().filter(PanelMember::counts).toList();
        List<ShownMark> marked = awaited.stream()
                .filter(member -> here.containsKey(member.personId()))
                .map(member -> shown(member, here.get(member.personId())))
                .toList();
        List<AgreedEntry> history = agreed.stream()
                .filter(entry -> entry.bid().equals(bid) && entry.question().equals(question))
                .toList();
        boolean all = !awaited.isEmpty() && marked.size() == awaited.size();
        return new Cell(bid, question, marked.size(), awaited.size(), all ? marked : List.of(), history);
    }

    private static ShownMark shown(PanelMember member, GivenMark mark) {
        return new ShownMark(member.name(), member.simplePage(), mark.mark(), mark.reason(), mark.givenAt());
    }

    /**
     * Settles on a mark, or on another one instead: the first stays as history. Refused with {@code marks-missing} (how
     * many) while somebody on the panel who has declared no conflict has not marked this answer.
     */
    @Permit(Permission.SCORES_AGREE)
    public AgreedEntry agree(String ref, int number, String bid, String question, Integer mark, String reason) {
        TenderFacts tender = judging.own(ref);
        LotFacts lot = judging.opened(tender, number);
        judging.requirePanelOrOfficer(tender);
        QuestionFacts asked = check.fits(tender, lot, bid, question, mark, reason);
        Judging.requireUndecided(marks.lock(lot.id()));
        Cell cell = cell(bid, question, panels.of(tender), marks.all(lot.id()), marks.agreements(lot.id()));
        Optional<AgreedEntry> before = cell.current();
        if (before.isEmpty() && !cell.isReady()) {
            throw cell.awaited() == 0
                    ? new Conflict("nobody-marked")
                    : new Conflict("marks-missing", "" + (cell.awaited() - cell.given()), "" + cell.awaited());
        }
        if (before.isPresent()
                && before.get().mark() == mark
                && before.get().reason().equals(reason.strip())) {
            return before.get();
        }
        AgreedEntry entry = new AgreedEntry(
                bid,
                question,
                mark,
                reason.strip(),
                judging.actor().personId(),
                judging.actor().name(),
                clock.instant());
        marks.agree(tender.buyerId(), lot.id(), asked.id(), entry);
        String action = before.isPresent() ? "mark.agreement-changed" : "mark.agreed";
        audit.record(action, "bid", bid, Map.of("question", question, "mark", "" + mark, "reason", entry.reason()));
        return entry;
    }
}
