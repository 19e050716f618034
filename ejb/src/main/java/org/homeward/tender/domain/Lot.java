package org.homeward.tender.domain;

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
import org.homeward.shared.domain.Actor;

/**
 * One lot of a tender, from the plan to the decision. Bids are taken while it is BIDDING; once closed it never takes one
 * again.
 */
@Entity
@Table(name = "lot")
public class Lot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "tender_id")
    private long tenderId;

    private int number;
    private String title;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    private Integer capacity;

    @Enumerated(EnumType.STRING)
    private LotState state;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @OneToMany(mappedBy = "lot", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<LotStateChange> history = new ArrayList<>();

    @Version
    private int version;

    protected Lot() {}

    /** @param number counted from 1 inside the tender */
    public Lot(long tenderId, int number, LotDraft draft) {
        this.tenderId = tenderId;
        this.number = number;
        this.state = LotState.PLANNED;
        write(draft);
    }

    /** What the officer wrote; only a planned lot is written. */
    public final void write(LotDraft draft) {
        this.title = draft.title().strip();
        this.startDate = draft.startDate().orElse(null);
        this.endDate = draft.endDate().orElse(null);
        this.capacity = draft.capacity().orElse(null);
    }

    /** The tender has been published. */
    public void begin(Actor by, Instant at) {
        enter(LotState.BIDDING, by, "published", at);
    }

    /** The deadline has passed. */
    public void close(Actor by, Instant at) {
        enter(LotState.CLOSED, by, "the deadline has passed", at);
        this.closedAt = at;
    }

    /** Two officers have opened it. */
    public void open(Actor by, Instant at) {
        enter(LotState.OPENED, by, "opened by two officers", at);
        this.openedAt = at;
    }

    /** It was decided who wins, or that nobody does. */
    public void decide(Actor by, String reason, Instant at) {
        enter(LotState.DECIDED, by, reason, at);
    }

    /** A decision is taken back, so that it can be judged again. */
    public void reopen(Actor by, String reason, Instant at) {
        enter(LotState.OPENED, by, reason, at);
    }

    public void cancel(Actor by, String reason, Instant at) {
        enter(LotState.CANCELLED, by, reason, at);
    }

    private void enter(LotState to, Actor by, String reason, Instant at) {
        LotState next = LotState.TRANSITIONS.check(state, to);
        Long person = by.person().isPresent() ? by.personId() : null;
        history.add(new LotStateChange(this, state, next, person, reason, at));
        this.state = next;
    }

    public long id() {
        return id;
    }

    public long tenderId() {
        return tenderId;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public LotState state() {
        return state;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public int version() {
        return version;
    }

    /** Every state that it entered after the plan, with who brought it there. */
    public List<LotStateChange> history() {
        return List.copyOf(history);
    }
}
