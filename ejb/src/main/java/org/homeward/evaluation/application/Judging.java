package org.homeward.evaluation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.homeward.bidding.application.ConflictDesk;
import org.homeward.evaluation.domain.PanelMember;
import org.homeward.evaluation.infrastructure.Panels;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Role;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.TenderRecords;

/** What every use case of the evaluation asks first: whose tender it is, how far its lot is, and who may judge. */
@Dependent
class Judging {

    @Inject
    private TenderRecords tenders;

    @Inject
    private Panels panels;

    @Inject
    private ConflictDesk conflicts;

    @Inject
    private Acting acting;

    Actor actor() {
        return acting.actor();
    }

    /** A tender of the acting organisation; another one's is unknown ({@code no-such-tender}). */
    TenderFacts own(String ref) {
        TenderFacts tender = tenders.get(ref);
        if (tender.buyerId() != actor().organisationId()) {
            throw new NotFound("no-such-tender");
        }
        return tender;
    }

    /** Refused with {@code lot-not-opened} before the opening. */
    LotFacts opened(TenderFacts tender, int number) {
        LotFacts lot = tender.lot(number);
        if (!lot.state().isOpen()) {
            throw new Conflict("lot-not-opened");
        }
        return lot;
    }

    /** Marks are given and agreed until the lot is decided ({@code lot-decided}). */
    static void requireUndecided(LotState state) {
        if (state != LotState.OPENED) {
            throw new Conflict("lot-decided");
        }
    }

    /** Refused with {@code conflict-not-declared}, or by the rule where the acting person has a conflict. */
    void requireNoConflict(TenderFacts tender) {
        conflicts.requireNone(tender);
    }

    /** The acting evaluator's seat, once without a conflict ({@code not-on-panel}). */
    PanelMember seat(TenderFacts tender) {
        PanelMember member =
                panels.member(tender, actor().personId()).orElseThrow(() -> new NotAllowed("not-on-panel"));
        requireNoConflict(tender);
        return member;
    }

    /** Officers of the buyer and the panel see what the panel agrees on; nobody with a conflict does. */
    void requirePanelOrOfficer(TenderFacts tender) {
        if (actor().has(Role.PROCUREMENT_OFFICER)) {
            requireNoConflict(tender);
        } else {
            seat(tender);
        }
    }

    /**
     * The result is for those who decide and check. An evaluator must be on the panel; whoever evaluates or decides has
     * declared before; nobody may have a conflict.
     */
    void requireReader(TenderFacts tender) {
        boolean other = actor().roles().stream().anyMatch(role -> role != Role.EVALUATOR && role != Role.PROVIDER);
        if (!actor().isSystem() && !other) {
            seat(tender);
        }
        conflicts.requireReader(tender);
    }
}
