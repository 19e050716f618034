package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

    /** The same for several tenders, by their references; one of which nothing was said is not in it. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Map<String, List<OutcomeView>> ofAll(List<String> tenderRefs) {
        return outcomes.of(tenderRefs);
    }
}
