package org.homeward.bidding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.bidding.domain.ConflictView;
import org.homeward.bidding.infrastructure.Conflicts;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refused;
import org.homeward.tender.domain.TenderFacts;

/**
 * Keeps those with an interest of their own away from the bids, from their opening to the decision (Procurement Act 2023
 * s.81 to 83), and asks everybody who opens, reads or judges them to declare first. The same words and codes everywhere.
 */
@ApplicationScoped
public class ConflictDesk {

    private static final String RULE = "Nobody with an interest of their own opens, reads or judges the bids";
    private static final String SOURCE = "Procurement Act 2023 s.81 to 83";

    @Inject
    private Conflicts conflicts;

    @Inject
    private Acting acting;

    /** Refused by the rule with {@code conflict-declared} for whoever declared a conflict. */
    public void refuseConflict(TenderFacts tender) {
        if (mine(tender).filter(ConflictView::conflict).isPresent()) {
            throw new Refused("conflict-declared", RULE, SOURCE);
        }
    }

    /** As above, and with {@code conflict-not-declared} for whoever has declared nothing yet. */
    public void requireNone(TenderFacts tender) {
        if (mine(tender).isEmpty()) {
            throw new Conflict("conflict-not-declared");
        }
        refuseConflict(tender);
    }

    /**
     * Whoever opens, evaluates or decides declares before seeing anything. Those who only look on from outside of the
     * decision, such as auditors, have no declaration to make; one that they made in another role still binds them.
     */
    public void requireReader(TenderFacts tender) {
        if (acting.actor().isSystem()) {
            return;
        }
        if (acting.actor().may(Permission.CONFLICTS_DECLARE)) {
            requireNone(tender);
        } else {
            refuseConflict(tender);
        }
    }

    private Optional<ConflictView> mine(TenderFacts tender) {
        return conflicts.of(tender.id(), acting.actor().personId());
    }
}
