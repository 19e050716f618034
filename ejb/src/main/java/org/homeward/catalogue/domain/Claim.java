package org.homeward.catalogue.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Stale;

/**
 * A provider organisation asks to speak for an entry of the catalogue. An officer of an authority judges it by evidence;
 * nobody judges the claim of their own organisation.
 */
@Entity
@Table(name = "provider_claim")
public class Claim {

    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** From a sequence of its own, so that people can read it out: CL-00001. */
    @Column(updatable = false)
    private String ref;

    @Column(name = "provider_id", updatable = false)
    private long providerId;

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "asked_by", updatable = false)
    private long askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private String evidence;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_for")
    private Long decidedFor;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason = "";

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ClaimStateChange> history = new ArrayList<>();

    @Version
    private int version;

    protected Claim() {}

    /** Asks. Evidence in words is needed: where the officer can see that this person speaks for the entry. */
    public Claim(String ref, long providerId, long organisationId, long askedBy, String evidence, Instant at) {
        String words = evidence == null ? "" : evidence.strip();
        new Invalid.Collector()
                .check(!words.isEmpty(), "evidence", "registration-evidence-needed")
                .check(words.length() <= LONGEST, "evidence", "profile-too-long", "" + LONGEST)
                .throwIfAny();
        this.ref = ref;
        this.providerId = providerId;
        this.organisationId = organisationId;
        this.askedBy = askedBy;
        this.evidence = words;
        this.askedAt = at;
        this.state = ClaimState.ASKED;
        history.add(new ClaimStateChange(this, null, ClaimState.ASKED, askedBy, at));
    }

    /** The officer has seen that they speak for the entry. A note may say by what. */
    public void confirm(Actor officer, String note, Instant at) {
        decide(ClaimState.CONFIRMED, officer, note == null ? "" : note.strip(), at);
    }

    /** The officer says no; the provider reads the reason. */
    public void refuse(Actor officer, String why, Instant at) {
        String words = why == null ? "" : why.strip();
        if (words.isEmpty()) {
            throw Invalid.field("reason", "claim-reason-needed");
        }
        decide(ClaimState.REFUSED, officer, words, at);
    }

    /** The provider takes it back. */
    public void withdraw(long person, Instant at) {
        enter(ClaimState.WITHDRAWN, person, at);
    }

    /** Refused when somebody decided meanwhile: the page was read at another version. */
    public void requireVersion(int read) {
        if (read != version) {
            throw new Stale(ref);
        }
    }

    private void decide(ClaimState to, Actor officer, String words, Instant at) {
        if (officer.organisationId() == organisationId) {
            throw new Conflict("claim-own", ref);
        }
        if (words.length() > LONGEST) {
            throw Invalid.field("reason", "profile-too-long", "" + LONGEST);
        }
        enter(to, officer.personId(), at);
        this.decidedBy = officer.personId();
        this.decidedFor = officer.organisationId();
        this.decidedAt = at;
        this.reason = words;
    }

    private void enter(ClaimState to, long person, Instant at) {
        ClaimState next = ClaimState.transitions().check(state, to);
        history.add(new ClaimStateChange(this, state, next, person, at));
        this.state = next;
    }

    public String ref() {
        return ref;
    }

    public long providerId() {
        return providerId;
    }

    public long organisationId() {
        return organisationId;
    }

    public long askedBy() {
        return askedBy;
    }

    public ClaimState state() {
        return state;
    }

    public String reason() {
        return reason;
    }
}
