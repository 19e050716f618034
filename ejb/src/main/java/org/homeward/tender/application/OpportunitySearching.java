package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.OpportunityFilter;
import org.homeward.tender.domain.OpportunityItem;
import org.homeward.tender.infrastructure.OpportunitySearch;

/** Everybody finds what was published for bids, open or closed; quotations are there only for those invited. */
@Stateless
public class OpportunitySearching {

    @Inject
    private OpportunitySearch opportunities;

    @Inject
    private Acting acting;

    /** Open ones by the nearest deadline, closed ones by the latest. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Page<OpportunityItem> search(OpportunityFilter filter, ListQuery query) {
        return opportunities.list(acting.actor().organisationId(), filter, query);
    }
}
