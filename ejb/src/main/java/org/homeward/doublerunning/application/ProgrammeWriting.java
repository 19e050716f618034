package org.homeward.doublerunning.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.ProgrammeChanging;
import org.homeward.doublerunning.domain.ProgrammeCheck;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.doublerunning.infrastructure.Programmes;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** A finance officer writes a double-running programme. */
@Stateless
public class ProgrammeWriting {

    private static final String KIND = "programme";

    @Inject
    private Programmes programmes;

    @Inject
    private Event<ProgrammeChanging> changing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Keeps a new programme. What cannot be reckoned is refused, every fault by the path of its field. */
    @Permit(Permission.PROGRAMMES_WRITE)
    public ProgrammeView create(Programme programme) {
        ProgrammeCheck.check(programme);
        String ref = programmes.nextRef();
        programmes.add(ref, programme, acting.actor(), clock.instant());
        audit.record("programme.written", KIND, ref, Map.of());
        return programmes.view(ref);
    }

    /**
     * Puts another programme in place of what was written; what was written before is kept as an earlier version. A partner
     * is refused ({@code programme-not-lead}).
     *
     * @param version as it was when it was read; another one means that somebody else changed it
     */
    @Permit(Permission.PROGRAMMES_WRITE)
    public ProgrammeView replace(String ref, int version, Programme programme) {
        programmes.requireLead(ref);
        ProgrammeCheck.check(programme);
        programmes.replace(ref, version, programme, acting.actor(), clock.instant());
        changing.fire(new ProgrammeChanging(ref, programme));
        audit.record("programme.changed", KIND, ref, Map.of("version", "" + (version + 1)));
        return programmes.view(ref);
    }
}
