package org.homeward.tender.domain;

import java.util.List;
import java.util.Optional;

/**
 * A tender with all that is around it.
 *
 * @param version goes up with every change; who changes it says which one was read
 * @param intention reference of the commissioning intention that it follows; empty for none
 * @param cancelled why it was cancelled; empty when it was not
 * @param desk what only the buyer's people see; empty in everybody else's view
 */
public record TenderView(
        TenderFacts facts,
        int version,
        String contractTerms,
        List<String> conditions,
        List<DemandFacts> demands,
        String intention,
        Burden burden,
        List<AddendumView> addenda,
        String cancelled,
        Optional<TenderDesk> desk) {

    public TenderView {
        conditions = List.copyOf(conditions);
        demands = List.copyOf(demands);
        addenda = List.copyOf(addenda);
    }
}
