package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.homeward.catalogue.domain.EntryClaimed;
import org.homeward.shared.infrastructure.Sql;

/** An invitation to an entry of the catalogue reaches the organisation as soon as it speaks for that entry. */
@ApplicationScoped
public class InvitationLinks {

    @Inject
    private Sql sql;

    void claimed(@Observes EntryClaimed event) {
        sql.update("""
                update tender_invitation i set organisation_id = ?
                 where i.provider_id = ? and i.organisation_id is null
                   and not exists (select from tender_invitation o where o.tender_id = i.tender_id and o.organisation_id = ?)
                """, event.organisationId(), event.providerId(), event.organisationId());
    }
}
