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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.Stale;

/**
 * One tender: its life from the draft to its end, and who took each step. Whoever wrote it cannot approve it; whatever
 * changes what is asked leads back to the draft; a closed tender takes no bid again. Its lots have lives of their own
 * ({@link Lot}); questions, demands and conditions lie beside it and are written as a whole.
 */
@Entity
@Table(name = "tender")
public class Tender {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ref;
    private String ocid;

    @Column(name = "buyer_id")
    private long buyerId;

    @Enumerated(EnumType.STRING)
    private TenderState state;

    private String title;
    private String summary;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Enumerated(EnumType.STRING)
    private BuyingRegime regime;

    @Column(name = "value_pence")
    private Long valuePence;

    @Column(name = "price_weight")
    private BigDecimal priceWeight = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_method")
    private PriceMethod priceMethod = PriceMethod.LOWEST_OVER_THIS;

    @Column(name = "price_unit")
    private String priceUnit = "";

    @Column(name = "contract_terms")
    private String contractTerms = "";

    @Column(name = "questions_close")
    private Instant questionsClose;

    private Instant deadline;

    @Column(name = "short_period_reason")
    private String shortPeriodReason = "";

    @Column(name = "burden_reason")
    private String burdenReason = "";

    @Column(name = "lots_reason")
    private String lotsReason = "";

    @Column(name = "standstill_offered")
    private boolean standstillOffered = true;

    @Column(name = "sent_back")
    private String sentBack = "";

    @Column(name = "written_by")
    private Long writtenBy;

    @Column(name = "last_written_by")
    private Long lastWrittenBy;

    @Column(name = "approval_asked_at")
    private Instant approvalAskedAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** Changes with every writing, so that the version goes up also where only what lies beside this row was written. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @OneToMany(mappedBy = "tender", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TenderStateChange> history = new ArrayList<>();

    @Version
    private int version;

    protected Tender() {}

    /**
     * A new draft.
     *
     * @param writer the officer who begins it, for the buyer
     */
    public Tender(String ref, Actor writer, TenderHead head, Route route, BuyingRegime regime, Instant at) {
        this.ref = ref;
        this.buyerId = writer.organisationId();
        this.writtenBy = personOf(writer).orElse(null);
        enter(TenderState.DRAFT, writer, "begun", at);
        writeHead(head, route, regime);
        writtenBy(writer, at);
    }

    /** Refused unless this is the version that the writer read. */
    public void requireVersion(int read) {
        if (read != version) {
            throw new Stale(ref);
        }
    }

    public final void writeHead(TenderHead head, Route chosen, BuyingRegime found) {
        this.title = head.title().strip();
        this.summary = head.summary().strip();
        this.route = chosen;
        this.regime = found;
        this.valuePence = head.value().valuePence().orElse(null);
    }

    public void writePrice(PriceTerms price) {
        this.priceWeight = price.weight();
        this.priceMethod = price.method();
        this.priceUnit = price.unit();
    }

    public void writeTerms(String terms, boolean standstill) {
        this.contractTerms = terms.strip();
        this.standstillOffered = standstill;
    }

    public void writeTimetable(TimetableDraft timetable) {
        this.questionsClose = timetable.questionsClose().orElse(null);
        this.deadline = timetable.deadline().orElse(null);
        this.shortPeriodReason = timetable.shortPeriodReason().strip();
    }

    public void writeReasons(String forLots, String forBurden) {
        this.lotsReason = forLots.strip();
        this.burdenReason = forBurden.strip();
    }

    /** Only a draft, or an approved tender that becomes a draft again, is written; refused with {@code tender-fixed}. */
    public void requireWritable() {
        if (state != TenderState.DRAFT && state != TenderState.APPROVED) {
            throw new Conflict("tender-fixed", ref);
        }
    }

    /** Somebody has written: an approval no longer holds, and the writer cannot be the one who approves. */
    public final void writtenBy(Actor writer, Instant at) {
        requireWritable();
        this.changedAt = at;
        this.lastWrittenBy = personOf(writer).orElse(null);
        this.approvalAskedAt = null;
        if (state == TenderState.APPROVED) {
            forgetApproval();
            enter(TenderState.DRAFT, writer, "changed after approval", at);
        }
    }

    /** A second officer is asked to approve. */
    public void askApproval(Instant at) {
        requireState(TenderState.DRAFT, TenderState.APPROVED);
        this.approvalAskedAt = at;
        this.sentBack = "";
    }

    /** Agreed by somebody who wrote none of it; refused with {@code approver-wrote}. */
    public void approve(Actor approver, Instant at) {
        TenderState.TRANSITIONS.check(state, TenderState.APPROVED);
        if (!mayBeApprovedBy(approver)) {
            throw new NotAllowed("approver-wrote");
        }
        this.approvedBy = personOf(approver).orElse(null);
        this.approvedAt = at;
        this.sentBack = "";
        enter(TenderState.APPROVED, approver, "approved", at);
    }

    /** Whether this person is neither the first nor the last writer. */
    public boolean mayBeApprovedBy(Actor approver) {
        return personOf(approver)
                .filter(person -> !person.equals(writtenBy) && !person.equals(lastWrittenBy))
                .isPresent();
    }

    /** Goes back to its writers, with the reason. */
    public void sendBack(Actor officer, String reason, Instant at) {
        if (state == TenderState.DRAFT && approvalAskedAt == null) {
            throw new Conflict("approval-not-asked", ref);
        }
        this.sentBack = reason(reason);
        this.approvalAskedAt = null;
        if (state != TenderState.DRAFT) {
            enter(TenderState.DRAFT, officer, sentBack, at);
            forgetApproval();
        }
    }

    /** Goes out to bidders. */
    public void publish(Actor officer, String contractingProcess, Instant at) {
        TenderState.TRANSITIONS.check(state, TenderState.PUBLISHED);
        this.ocid = contractingProcess;
        this.publishedBy = personOf(officer).orElse(null);
        this.publishedAt = at;
        enter(TenderState.PUBLISHED, officer, "published", at);
    }

    /** The deadline has passed. Refused with {@code not-yet-closed} before it. */
    public void close(Actor by, Instant at) {
        TenderState.TRANSITIONS.check(state, TenderState.CLOSED);
        if (at.isBefore(deadline)) {
            throw new Conflict("not-yet-closed", ref);
        }
        this.closedAt = at;
        enter(TenderState.CLOSED, by, "the deadline has passed", at);
    }

    /** Ends without an award, with the reason. */
    public void cancel(Actor officer, String reason, Instant at) {
        String why = reason(reason);
        enter(TenderState.CANCELLED, officer, why, at);
    }

    /** What an addendum may change of the tender itself. Refused once the tender has closed. */
    public void change(AddendumDraft addendum, Instant at) {
        requireState(TenderState.PUBLISHED);
        this.changedAt = at;
        addendum.summary().ifPresent(text -> this.summary = text.strip());
        addendum.terms().ifPresent(text -> this.contractTerms = text.strip());
        addendum.questionsClose().ifPresent(moment -> this.questionsClose = moment);
        addendum.deadline().ifPresent(this::extendTo);
        if (questionsClose != null && !questionsClose.isBefore(deadline)) {
            throw Invalid.field("questionsClose", "questions-close-late");
        }
    }

    private void extendTo(Instant later) {
        if (later.isBefore(deadline)) {
            throw Invalid.field("deadline", "deadline-only-later");
        }
        this.deadline = later;
    }

    private void requireState(TenderState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Conflict("wrong-state", state.name(), allowed[0].name());
        }
    }

    private static String reason(String given) {
        String reason = given == null ? "" : given.strip();
        if (reason.length() < 3 || reason.length() > 2000) {
            throw Invalid.field("reason", "reason-needed");
        }
        return reason;
    }

    private static Optional<Long> personOf(Actor actor) {
        return actor.person().stream().boxed().findFirst();
    }

    private void forgetApproval() {
        this.approvedBy = null;
        this.approvedAt = null;
    }

    private void enter(TenderState to, Actor by, String reason, Instant at) {
        TenderState next = state == null ? to : TenderState.TRANSITIONS.check(state, to);
        history.add(new TenderStateChange(this, state, next, personOf(by).orElse(null), reason, at));
        this.state = next;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public long buyerId() {
        return buyerId;
    }

    public TenderState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public Route route() {
        return route;
    }

    public BuyingRegime regime() {
        return regime;
    }

    public Optional<Instant> deadline() {
        return Optional.ofNullable(deadline);
    }

    public Optional<Instant> questionsClose() {
        return Optional.ofNullable(questionsClose);
    }

    public String contractTerms() {
        return contractTerms;
    }

    public String summary() {
        return summary;
    }

    public Optional<String> ocid() {
        return Optional.ofNullable(ocid);
    }

    public int version() {
        return version;
    }

    /** Every state it was in, with who brought it there. */
    public List<TenderStateChange> history() {
        return List.copyOf(history);
    }
}
