package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.bidding.domain.ConflictView;
import org.homeward.bidding.infrastructure.Conflicts;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.TenderFacts;

/** Officers and evaluators declare interests of their own before they see a bid. */
@Stateless
public class ConflictDeclaring {

    private static final int LONGEST = 2000;
    private static final int SHORTEST = 3;

    @Inject
    private BidPlaces places;

    @Inject
    private Conflicts conflicts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    /**
     * The last word counts; the earlier ones stay on file. Refused with {@code conflict-nature-needed} when there is a
     * conflict and nothing is said of it.
     */
    @Permit(Permission.CONFLICTS_DECLARE)
    public ConflictView declare(String tender, boolean conflict, String nature) {
        TenderFacts facts = places.forBuyer(tender);
        String said = nature.strip();
        new Invalid.Collector()
                .check(!conflict || said.length() >= SHORTEST, "nature", "conflict-nature-needed")
                .check(
                        said.length() <= LONGEST && said.indexOf('\0') < 0,
                        "nature",
                        "conflict-nature-long",
                        "" + LONGEST)
                .throwIfAny();
        conflicts.add(facts.id(), acting.actor().personId(), conflict, said);
        audit.record("conflict.declared", "tender", tender, Map.of("conflict", "" + conflict));
        return conflicts.of(facts.id(), acting.actor().personId()).orElseThrow();
    }

    @Permit(value = Permission.CONFLICTS_DECLARE, reads = true)
    public Optional<ConflictView> mine(String tender) {
        return conflicts.of(places.forBuyer(tender).id(), acting.actor().personId());
    }

    /** The last word of each person. */
    @Permit(value = Permission.BIDS_READ, reads = true)
    public List<ConflictView> all(String tender) {
        return conflicts.all(places.forBuyer(tender).id());
    }
}
