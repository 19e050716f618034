package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Actor;
import org.homeward.tender.domain.Burden;
import org.homeward.tender.domain.BurdenMeter;
import org.homeward.tender.domain.Finding;
import org.homeward.tender.domain.RouteRule;
import org.homeward.tender.domain.TenderDesk;
import org.homeward.tender.domain.TenderDraft;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderFigures;
import org.homeward.tender.domain.TenderRules;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderView;
import org.homeward.tender.infrastructure.AddendumRecords;
import org.homeward.tender.infrastructure.Invitations;
import org.homeward.tender.infrastructure.RouteRules;
import org.homeward.tender.infrastructure.TenderContents;
import org.homeward.tender.infrastructure.TenderDetails;
import org.homeward.tender.infrastructure.TenderRecords;
import org.homeward.tender.infrastructure.TenderStatements;

/** Puts a tender together for the use cases, which have asked before who may see it. */
@ApplicationScoped
public class TenderShowing {

    @Inject
    private TenderRecords records;

    @Inject
    private TenderDetails details;

    @Inject
    private TenderContents contents;

    @Inject
    private TenderStatements statements;

    @Inject
    private AddendumRecords addenda;

    @Inject
    private Invitations invitations;

    @Inject
    private RouteRules rules;

    @Inject
    private Clock clock;

    /** With all that only the buyer's people see. */
    public TenderView toOfficer(String ref, Actor officer) {
        TenderFacts facts = records.get(ref);
        TenderDetails.Details rest = details.of(facts.id());
        TenderDraft draft = details.draft(facts, rest);
        TenderFigures figures = rules.tenderFigures(today());
        Burden burden = BurdenMeter.of(draft, figures.burden());
        TenderDesk desk = new TenderDesk(
                statements.answer(facts.id()),
                draft.head(),
                rest.shortPeriodReason(),
                rest.burdenReason(),
                rest.lotsReason(),
                TenderRules.warnings(draft, burden),
                isBeingWritten(facts) ? blockers(facts, draft, figures) : List.of(),
                rest.written().by(),
                rest.written().lastBy(),
                rest.approvalAskedAt(),
                rest.written().approvedBy(),
                rest.approvedAt(),
                rest.sentBack(),
                invitations.of(facts.id()),
                leastInvited(facts),
                mayApprove(rest, officer));
        return view(facts, rest, burden, Optional.of(desk));
    }

    /** As every bidder reads it. */
    public TenderView toBidder(TenderFacts facts) {
        TenderDetails.Details rest = details.of(facts.id());
        TenderDraft draft = details.draft(facts, rest);
        Burden burden = BurdenMeter.of(draft, rules.tenderFigures(today()).burden());
        return view(facts, rest, burden, Optional.empty());
    }

    /** What stands in the way of publishing it now. */
    public List<Finding> blockers(String ref) {
        TenderFacts facts = records.get(ref);
        return blockers(facts, details.draft(facts, details.of(facts.id())), rules.tenderFigures(today()));
    }

    private List<Finding> blockers(TenderFacts facts, TenderDraft draft, TenderFigures figures) {
        return TenderRules.blockers(draft, facts.regime(), figures, clock.instant(), clock.getZone());
    }

    private TenderView view(TenderFacts facts, TenderDetails.Details rest, Burden burden, Optional<TenderDesk> desk) {
        return new TenderView(
                facts,
                rest.version(),
                rest.terms(),
                contents.conditions(facts.id()),
                contents.demands(facts.id()),
                rest.intention(),
                burden,
                addenda.of(facts.id()),
                rest.cancelled(),
                desk);
    }

    private int leastInvited(TenderFacts facts) {
        return rules.route(facts.regime(), facts.route(), today())
                .map(RouteRule::leastInvited)
                .orElse(0);
    }

    private static boolean isBeingWritten(TenderFacts facts) {
        return facts.state() == TenderState.DRAFT || facts.state() == TenderState.APPROVED;
    }

    private static boolean mayApprove(TenderDetails.Details rest, Actor officer) {
        return officer.isSignedIn()
                && rest.writtenById().filter(id -> id == officer.personId()).isEmpty()
                && rest.lastWrittenById().filter(id -> id == officer.personId()).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
