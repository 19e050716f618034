package org.homeward.needs.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.homeward.needs.domain.Need;
import org.homeward.needs.domain.NeedDraft;
import org.homeward.needs.infrastructure.KnownChoices;
import org.homeward.needs.infrastructure.Needs;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** A commissioner records what people need. */
@Stateless
public class NeedRecording {

    @Inject
    private Needs needs;

    @Inject
    private KnownChoices known;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Records a need and gives its reference. What is missing or unknown is refused beside its field. */
    @Permit(Permission.NEEDS_WRITE)
    public String record(NeedDraft draft) {
        known.check(draft.area(), draft.support());
        Need need = new Need(needs.nextRef(), draft, acting.actor(), clock.instant());
        needs.add(need);
        audit.record("need.recorded", "need", need.ref(), Map.of());
        return need.ref();
    }

    /**
     * Puts something else in place of what was recorded.
     *
     * @param version as it was when it was read; another one means that somebody else changed it
     */
    @Permit(Permission.NEEDS_WRITE)
    public void change(String ref, int version, NeedDraft draft) {
        known.check(draft.area(), draft.support());
        needs.get(ref).change(draft, version, acting.actor(), clock.instant());
        needs.flush();
        audit.record("need.changed", "need", ref, Map.of());
    }
}
