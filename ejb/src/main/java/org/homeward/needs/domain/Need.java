package org.homeward.needs.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Stale;

/** How many people in an area will want which kind of support, and from when (Care Act 2014 s.5). Counts, never names. */
@Entity
@Table(name = "need")
public class Need {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ref;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "area_code")
    private String area;

    private String support;
    private int people;

    @Column(name = "wanted_from")
    private LocalDate wantedFrom;

    private String why;
    private String sources;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    protected Need() {}

    /** Refuses a draft in which something is missing, naming every field. */
    public Need(String ref, NeedDraft draft, Actor actor, Instant at) {
        this.ref = ref;
        this.organisationId = actor.organisationId();
        take(draft, actor, at);
    }

    /** Takes the draft in place of what was recorded; refused as stale when somebody else was faster. */
    public void change(NeedDraft draft, int readVersion, Actor actor, Instant at) {
        if (version != readVersion) {
            throw new Stale(ref);
        }
        take(draft, actor, at);
    }

    private void take(NeedDraft draft, Actor actor, Instant at) {
        new DraftCheck()
                .choice(draft.area(), "area")
                .choice(draft.support(), "support")
                .people(draft.people())
                .date(draft.from(), "from")
                .text(draft.why(), "why")
                .text(draft.sources(), "sources")
                .throwIfAny();
        this.area = draft.area();
        this.support = draft.support();
        this.people = draft.people().orElseThrow();
        this.wantedFrom = draft.from().orElseThrow();
        this.why = draft.why().strip();
        this.sources = draft.sources().strip();
        actor.person().ifPresent(person -> this.recordedBy = person);
        this.recordedAt = at;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }
}
