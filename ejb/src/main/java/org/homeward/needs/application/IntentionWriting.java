package org.homeward.needs.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.needs.domain.Intention;
import org.homeward.needs.domain.IntentionDraft;
import org.homeward.needs.domain.Need;
import org.homeward.needs.infrastructure.Intentions;
import org.homeward.needs.infrastructure.KnownChoices;
import org.homeward.needs.infrastructure.Needs;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** A commissioner says in public what will be bought, and takes it back with a reason. */
@Stateless
public class IntentionWriting {

    private static final String KIND = "intention";

    @Inject
    private Intentions intentions;

    @Inject
    private Needs needs;

    @Inject
    private KnownChoices known;

    @Inject
    private AuditTrail audit;

    @Inject
    private IntentionNotices notices;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Begins an intention, still seen by its own organisation only, and gives its reference. */
    @Permit(Permission.NEEDS_WRITE)
    public String begin(IntentionDraft draft) {
        known.check(draft.area(), draft.support());
        Intention intention = new Intention(intentions.nextRef(), draft, need(draft), acting.actor(), clock.instant());
        intentions.add(intention);
        audit.record("intention.written", KIND, intention.ref(), Map.of());
        return intention.ref();
    }

    /**
     * Puts something else in place of what was written, as long as it is not published ({@code intention-published}).
     *
     * @param version as it was when it was read; another one means that somebody else changed it
     */
    @Permit(Permission.NEEDS_WRITE)
    public void change(String ref, int version, IntentionDraft draft) {
        known.check(draft.area(), draft.support());
        own(ref).change(draft, need(draft), version, acting.actor(), clock.instant());
        intentions.flush();
        audit.record("intention.changed", KIND, ref, Map.of());
    }

    /** Publishes it: from now on everybody can read it. A day that is over is refused beside its field. */
    @Permit(Permission.NEEDS_WRITE)
    public void publish(String ref, int version) {
        own(ref).publish(version, acting.actor(), clock.instant(), LocalDate.now(clock));
        intentions.flush();
        audit.record("intention.published", KIND, ref, Map.of());
        notices.published(ref);
    }

    /** Takes back what was said; the reason is read by everybody. */
    @Permit(Permission.NEEDS_WRITE)
    public void withdraw(String ref, String reason) {
        own(ref).withdraw(reason, acting.actor(), clock.instant());
        intentions.flush();
        audit.record("intention.withdrawn", KIND, ref, Map.of("reason", reason.strip()));
        notices.withdrawn(ref, reason);
    }

    private Intention own(String ref) {
        return intentions.getOwn(ref, acting.actor().organisationId());
    }

    private Optional<Need> need(IntentionDraft draft) {
        return draft.need().filter(ref -> !ref.isBlank()).map(needs::get);
    }
}
