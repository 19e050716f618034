package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.infrastructure.Outcomes;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;

/** Anybody reads what came of a tender. */
@Stateless
public class OutcomeReading {

    @Inject
    private Outcomes outcomes;

    /** The latest word on each lot that was decided. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<OutcomeView> of(String tenderRef) {
        return outcomes.of(tenderRef);
    }
}
