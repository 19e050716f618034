package org.homeward.evaluation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.evaluation.domain.PanelDraft;
import org.homeward.evaluation.domain.PanelMember;
import org.homeward.evaluation.domain.PanelView;
import org.homeward.evaluation.infrastructure.Marks;
import org.homeward.evaluation.infrastructure.Panels;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.tender.domain.TenderFacts;

/** An officer says who marks the bids, and who has the simple page. */
@Stateless
public class PanelSetting {

    private static final String MEMBERS = "members";

    @Inject
    private Judging judging;

    @Inject
    private Panels panels;

    @Inject
    private Marks marks;

    @Inject
    private AuditTrail audit;

    @Inject
    private Inbox inbox;

    @Permit(value = Permission.RESULTS_READ, reads = true)
    public PanelView view(String tender) {
        return view(judging.own(tender));
    }

    /**
     * Sets the whole panel. Members are people of the buyer who evaluate ({@code panel-unknown}); there is at least one
     * ({@code panel-empty}); whoever has given marks leaves with a reason only ({@code panel-reason}), and the marks stay
     * on the record.
     */
    @Permit(Permission.PANEL_SET)
    public PanelView set(String ref, PanelDraft draft) {
        TenderFacts tender = judging.own(ref);
        panels.lock(tender);
        Map<Long, Boolean> wanted = seats(tender, draft);
        List<PanelMember> before = panels.of(tender);
        boolean chosen = panels.isChosen(tender);
        List<PanelMember> leaving = before.stream()
                .filter(member -> !wanted.containsKey(member.personId()))
                .toList();
        boolean marked = leaving.stream().anyMatch(member -> marks.hasGiven(tender.id(), member.personId()));
        new Invalid.Collector()
                .check(!marked || !draft.reason().isBlank(), "reason", "panel-reason")
                .throwIfAny();
        leaving.forEach(
                member -> panels.end(tender, member.personId(), draft.reason().strip()));
        wanted.forEach((person, simple) -> {
            panels.seat(tender, person, simple, judging.actor().personId());
            boolean known = chosen && before.stream().anyMatch(member -> member.personId() == person);
            if (!known) {
                inbox.tell(person, "panel-joined", "/evaluation/work.xhtml", tender.title());
            }
        });
        audit.record(
                "panel.set",
                "tender",
                ref,
                Map.of("members", "" + wanted.size(), "reason", draft.reason().strip()));
        return view(tender);
    }

    private Map<Long, Boolean> seats(TenderFacts tender, PanelDraft draft) {
        List<PanelMember> evaluators = panels.evaluators(tender);
        Invalid.Collector faults = new Invalid.Collector()
                .check(!draft.members().isEmpty(), MEMBERS, "panel-empty")
                .check(draft.reason().length() <= 2000, "reason", "reason-too-long");
        Map<Long, Boolean> seats = new LinkedHashMap<>();
        for (PanelDraft.Seat seat : draft.members()) {
            Optional<PanelMember> found = evaluators.stream()
                    .filter(person -> person.signIn()
                                    .equalsIgnoreCase(seat.signIn().strip())
                            || ("" + person.personId()).equals(seat.signIn().strip()))
                    .findFirst();
            faults.check(found.isPresent(), MEMBERS, "panel-unknown", seat.signIn());
            found.ifPresent(person -> seats.put(person.personId(), seat.simplePage()));
        }
        faults.throwIfAny();
        return seats;
    }

    private PanelView view(TenderFacts tender) {
        List<PanelMember> members = panels.of(tender);
        List<PanelMember> others = panels.evaluators(tender).stream()
                .filter(person -> members.stream().noneMatch(member -> member.personId() == person.personId()))
                .toList();
        return new PanelView(tender.ref(), tender.title(), panels.isChosen(tender), members, others);
    }
}
