package org.homeward.ledger.domain;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;

/**
 * Something that happened and ends hospital cost: a person moved, a ward emptied a step further, a ward or a site closed.
 * One person enters it with its evidence, another confirms it; only then it releases money, month by month. What was
 * entered never changes: what was wrong is taken back and entered anew.
 */
@Entity
@Table(name = "ledger_fact")
public class Fact {

    private static final int LONGEST = 2_000;
    private static final String FOUR_EYES = "Two people confirm what releases money";
    private static final String SOURCE = "Product policy: separation of duties";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ref;

    @Column(name = "programme_id")
    private long programmeId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private String subject;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private Integer occupied;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private FactState state;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @OneToMany(mappedBy = "fact", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<FactStateChange> history = new ArrayList<>();

    @Version
    private int version;

    protected Fact() {}

    /** Whose ledger a fact belongs to, by keys. */
    public record Place(long programmeId, long organisationId) {}

    /** What happened, checked against the programme. */
    public record Matter(FactKind kind, String subject, LocalDate on, Optional<Integer> occupied) {}

    /** Somebody enters what happened; without evidence refused ({@code fact-evidence-needed}). */
    public static Fact enter(String ref, Place place, Matter matter, String evidence, long by, Instant at) {
        Fact fact = new Fact();
        fact.ref = ref;
        fact.programmeId = place.programmeId();
        fact.organisationId = place.organisationId();
        fact.kind = matter.kind();
        fact.subject = matter.subject();
        fact.happenedOn = matter.on();
        matter.occupied().ifPresent(people -> fact.occupied = people);
        fact.evidence = evident(evidence);
        fact.enteredBy = by;
        fact.enteredAt = at;
        fact.become(FactState.ENTERED, by, "", at);
        return fact;
    }

    private static String evident(String given) {
        String trimmed = given == null ? "" : given.strip();
        new Invalid.Collector()
                .check(trimmed.length() >= 3, "evidence", "fact-evidence-needed")
                .check(trimmed.length() <= LONGEST, "evidence", "fact-too-long", "" + LONGEST)
                .throwIfAny();
        return trimmed;
    }

    /**
     * A second person has seen the evidence. Who entered it is refused ({@code fact-own}).
     *
     * @param planned for a move: the day on which the programme has it until now
     */
    public void confirm(long by, Instant at, Optional<LocalDate> planned) {
        FactState.TRANSITIONS.check(state, FactState.CONFIRMED);
        anotherThanWhoEntered(by);
        planned.ifPresent(day -> this.plannedOn = day);
        this.confirmedBy = by;
        this.confirmedAt = at;
        become(FactState.CONFIRMED, by, "", at);
    }

    /** The second person does not agree, and says why. */
    public void sendBack(long by, String why, Instant at) {
        FactState.TRANSITIONS.check(state, FactState.SENT_BACK);
        anotherThanWhoEntered(by);
        become(FactState.SENT_BACK, by, reasoned(why), at);
    }

    private void anotherThanWhoEntered(long by) {
        if (by == enteredBy) {
            throw new Refused("fact-own", FOUR_EYES, SOURCE, ref);
        }
    }

    /** Who entered it takes it back; anybody else is refused ({@code fact-not-own}). */
    public void withdraw(long by, String why, Instant at) {
        FactState.TRANSITIONS.check(state, FactState.WITHDRAWN);
        if (by != enteredBy) {
            throw new Conflict("fact-not-own", ref);
        }
        become(FactState.WITHDRAWN, by, reasoned(why), at);
    }

    /** It turned out to be wrong; the caller reverses what it released. */
    public void reverse(long by, String why, Instant at) {
        become(FactState.REVERSED, by, reasoned(why), at);
    }

    private static String reasoned(String given) {
        String trimmed = given == null ? "" : given.strip();
        new Invalid.Collector()
                .check(trimmed.length() >= 3, "reason", "ledger-reason-needed")
                .check(trimmed.length() <= LONGEST, "reason", "fact-too-long", "" + LONGEST)
                .throwIfAny();
        return trimmed;
    }

    private void become(FactState to, long by, String why, Instant at) {
        if (state != null) {
            FactState.TRANSITIONS.check(state, to);
        }
        history.add(new FactStateChange(this, state, to, by, why, at));
        this.state = to;
    }

    /** As the reckoning of releases needs it. */
    public ConfirmedFact seen() {
        return new ConfirmedFact(id, ref, kind, subject, happenedOn, Optional.ofNullable(occupied));
    }

    /** For a confirmed move: the day on which the programme had planned it. */
    public Optional<LocalDate> plannedOn() {
        return Optional.ofNullable(plannedOn);
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public long programmeId() {
        return programmeId;
    }

    public long organisationId() {
        return organisationId;
    }

    public FactKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public FactState state() {
        return state;
    }

    public String evidence() {
        return evidence;
    }

    public long enteredBy() {
        return enteredBy;
    }
}
