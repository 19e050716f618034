package org.homeward.needs.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Stale;

/**
 * One thing that a council or board says it will buy. Written, published, and then either followed by a tender or
 * withdrawn with a reason: what was said in public is never changed in silence.
 */
@Entity
@Table(name = "intention")
public class Intention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ref;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "need_id")
    private Long needId;

    @Enumerated(EnumType.STRING)
    private IntentionState state = IntentionState.DRAFT;

    @Column(name = "area_code")
    private String area;

    private String support;
    private int people;

    @Column(name = "act_by")
    private LocalDate actBy;

    private String why;

    @Column(name = "written_by")
    private Long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason = "";

    @Version
    private int version;

    protected Intention() {}

    /** Refuses a draft in which something is missing, naming every field. */
    public Intention(String ref, IntentionDraft draft, Optional<Need> need, Actor actor, Instant at) {
        this.ref = ref;
        this.organisationId = actor.organisationId();
        take(draft, need, actor, at);
    }

    /** Takes the draft in place of what was written, as long as it is not published ({@code intention-published}). */
    public void change(IntentionDraft draft, Optional<Need> need, int readVersion, Actor actor, Instant at) {
        requireVersion(readVersion);
        if (state != IntentionState.DRAFT) {
            throw new Conflict("intention-published", ref);
        }
        take(draft, need, actor, at);
    }

    /** Says it in public. A day that is over is refused ({@code needs-actby-past}). */
    public void publish(int readVersion, Actor actor, Instant at, LocalDate today) {
        requireVersion(readVersion);
        new DraftCheck()
                .notBefore(Optional.of(actBy), today, "actBy", "needs-actby-past")
                .throwIfAny();
        state = IntentionState.TRANSITIONS.check(state, IntentionState.PUBLISHED);
        actor.person().ifPresent(person -> this.publishedBy = person);
        publishedAt = at;
    }

    /** Takes back what was said, with the reason that everybody will read. */
    public void withdraw(String reason, Actor actor, Instant at) {
        if (reason == null || reason.strip().length() < 3) {
            throw Invalid.field("reason", "intention-reason-missing");
        }
        state = IntentionState.TRANSITIONS.check(state, IntentionState.WITHDRAWN);
        actor.person().ifPresent(person -> this.withdrawnBy = person);
        withdrawnAt = at;
        withdrawnReason = reason.strip();
    }

    private void requireVersion(int readVersion) {
        if (version != readVersion) {
            throw new Stale(ref);
        }
    }

    private void take(IntentionDraft draft, Optional<Need> need, Actor actor, Instant at) {
        new DraftCheck()
                .choice(draft.area(), "area")
                .choice(draft.support(), "support")
                .people(draft.people())
                .date(draft.actBy(), "actBy")
                .text(draft.why(), "why")
                .throwIfAny();
        this.needId = need.map(Need::id).orElse(null);
        this.area = draft.area();
        this.support = draft.support();
        this.people = draft.people().orElseThrow();
        this.actBy = draft.actBy().orElseThrow();
        this.why = draft.why().strip();
        actor.person().ifPresent(person -> this.writtenBy = person);
        this.writtenAt = at;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public IntentionState state() {
        return state;
    }

    public long organisationId() {
        return organisationId;
    }
}
