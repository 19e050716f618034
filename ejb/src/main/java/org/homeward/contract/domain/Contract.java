package org.homeward.contract.domain;

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
import java.util.OptionalLong;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;

/**
 * A contract between a buyer and a provider, made from an award. Its terms lie beside it ({@link ContractTerms}); here is
 * what becomes of it: written, agreed to by both sides, begun, perhaps suspended, ended.
 */
@Entity
@Table(name = "contract")
public class Contract {

    private static final int LONGEST_REASON = 5000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ref;

    @Column(name = "award_id")
    private long awardId;

    @Column(name = "tender_ref")
    private String tenderRef;

    private int lot;

    @Column(name = "buyer_id")
    private long buyerId;

    @Column(name = "provider_id")
    private long providerId;

    private String buyer;
    private String provider;
    private String title;
    private String summary;
    private int people;
    private LocalDate starts;
    private LocalDate ends;

    @Column(name = "extension_months")
    private int extensionMonths;

    @Column(name = "extended_months")
    private int extendedMonths;

    @Column(name = "value_pence")
    private long valuePence;

    @Enumerated(EnumType.STRING)
    private LadderKind ladder;

    @Enumerated(EnumType.STRING)
    private ContractState state;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "text_sha256")
    private String textSha256;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind")
    private EndKind endKind;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ContractStateChange> history = new ArrayList<>();

    @Version
    private int version;

    protected Contract() {}

    /**
     * Where a contract comes from.
     *
     * @param awardId key of the award
     */
    public record Origin(
            long awardId, String tenderRef, int lot, long buyerId, String buyer, long providerId, String provider) {}

    /** A new draft from an award, with terms to begin with. */
    public static Contract draft(String ref, Origin origin, ContractTerms terms, long by, Instant at) {
        Contract contract = new Contract();
        contract.ref = ref;
        contract.awardId = origin.awardId();
        contract.tenderRef = origin.tenderRef();
        contract.lot = origin.lot();
        contract.buyerId = origin.buyerId();
        contract.buyer = origin.buyer();
        contract.providerId = origin.providerId();
        contract.provider = origin.provider();
        contract.madeBy = by;
        contract.madeAt = at;
        contract.take(terms);
        contract.enter(ContractState.DRAFT, OptionalLong.of(by), "", at);
        return contract;
    }

    private void take(ContractTerms terms) {
        this.title = terms.title().strip();
        this.summary = terms.summary().strip();
        this.people = terms.people();
        this.starts = terms.starts();
        this.ends = terms.ends();
        this.extensionMonths = terms.extensionMonths();
        this.valuePence = terms.valuePence();
        this.ladder = terms.ladder().kind();
    }

    /** Other terms. Where they lay before both sides, that text is over, and whoever had agreed to it agrees anew. */
    public void rewrite(ContractTerms terms, long by, Instant at) {
        if (!state.isOpen()) {
            throw new Conflict("contract-not-open", InWords.of(state));
        }
        take(terms);
        if (state == ContractState.IN_AGREEMENT) {
            enter(ContractState.DRAFT, OptionalLong.of(by), "", at);
        }
    }

    /** The buyer agrees to its text and puts it to the provider. */
    public void offer(String sha256, long by, Instant at) {
        ContractState.TRANSITIONS.check(state, ContractState.IN_AGREEMENT);
        this.textSha256 = sha256;
        this.offeredAt = offeredAt == null ? at : offeredAt;
        enter(ContractState.IN_AGREEMENT, OptionalLong.of(by), "", at);
    }

    /** Both sides have agreed to the same text. */
    public void agreed(long by, Instant at) {
        ContractState.TRANSITIONS.check(state, ContractState.AGREED);
        this.agreedAt = at;
        enter(ContractState.AGREED, OptionalLong.of(by), "", at);
    }

    public void abandon(long by, String why, Instant at) {
        enter(ContractState.ABANDONED, OptionalLong.of(by), reasoned(why), at);
    }

    /**
     * Support begins. Before the first day it is refused ({@code contract-starts-later}), and without a contingency and an
     * exit plan ({@code contract-plans-missing}).
     */
    public void start(boolean hasPlans, LocalDate today, OptionalLong by, Instant at) {
        if (state != ContractState.AGREED) {
            throw new Conflict("wrong-state", InWords.of(state), InWords.of(ContractState.RUNNING));
        }
        if (today.isBefore(starts)) {
            throw new Conflict("contract-starts-later", InWords.day(starts));
        }
        if (!hasPlans) {
            throw new Refused(
                    "contract-plans-missing",
                    "A contract starts with a contingency plan and an exit plan",
                    "Product policy; Care Act 2014 s.48 to 57");
        }
        this.startedOn = today;
        enter(ContractState.RUNNING, by, "", at);
    }

    /**
     * Stopped for the time being. Needs a case on its last rung, or one with serious harm; otherwise it is refused.
     *
     * @param lastRung whether there is such a case
     */
    public void suspend(boolean lastRung, String why, long by, Instant at) {
        ContractState.TRANSITIONS.check(state, ContractState.SUSPENDED);
        String reason = reasoned(why);
        if (!lastRung) {
            throw new Refused(
                    "contract-suspend-needs-case",
                    "Suspension is the last rung, or the immediate route for serious harm",
                    "The contract's clause on non-compliance; NHS standard contract, general conditions 9 and 16");
        }
        enter(ContractState.SUSPENDED, OptionalLong.of(by), reason, at);
    }

    /** Goes on after a suspension, or because an announced end is taken back. */
    public void resume(String why, long by, Instant at) {
        if (state == ContractState.AGREED) {
            throw new Conflict("wrong-state", InWords.of(state), InWords.of(ContractState.RUNNING));
        }
        ContractState.TRANSITIONS.check(state, ContractState.RUNNING);
        this.endKind = null;
        this.endsOn = null;
        enter(ContractState.RUNNING, OptionalLong.of(by), reasoned(why), at);
    }

    /** The end is announced; on the day itself it ends by the product's own rounds. */
    public void announceEnd(EndKind kind, LocalDate on, String why, long by, LocalDate today, Instant at) {
        ContractState.TRANSITIONS.check(state, ContractState.ENDING);
        new Invalid.Collector()
                .check(kind != EndKind.EXPIRED, "kind", "contract-end-kind")
                .check(!on.isBefore(today) && !on.isAfter(ends), "on", "contract-end-day", InWords.day(ends))
                .throwIfAny();
        this.endKind = kind;
        this.endsOn = on;
        enter(ContractState.ENDING, OptionalLong.of(by), reasoned(why), at);
    }

    /** True when its last day is over. */
    public boolean isOver(LocalDate today) {
        LocalDate last = endsOn == null ? ends : endsOn;
        return (state.isLive() || state == ContractState.AGREED) && today.isAfter(last);
    }

    /** Its last day is over. */
    public void end(LocalDate today, Instant at) {
        if (!isOver(today)) {
            throw new Conflict("wrong-state", InWords.of(state), InWords.of(ContractState.ENDED));
        }
        if (endKind == null) {
            this.endKind = EndKind.EXPIRED;
            this.endsOn = ends;
        }
        enter(ContractState.ENDED, OptionalLong.empty(), "", at);
    }

    /** A variation that both sides agreed to. */
    public void vary(Optional<LocalDate> newEnd, Optional<Long> newValue, Optional<Integer> newPeople) {
        checkVariable();
        newEnd.ifPresent(day -> {
            if (!day.isAfter(starts)) {
                throw Invalid.field("newEndDate", "contract-ends-before-start");
            }
            this.ends = day;
        });
        newValue.ifPresent(pence -> this.valuePence = pence);
        newPeople.ifPresent(count -> this.people = count);
    }

    /** The buyer uses an extension that was agreed from the beginning. */
    public void extend(int months) {
        checkVariable();
        new Invalid.Collector()
                .check(
                        months >= 1 && months <= extensionMonthsLeft(),
                        "months",
                        "contract-extension-left",
                        "" + extensionMonthsLeft())
                .throwIfAny();
        this.extendedMonths += months;
        this.ends = ends.plusDays(1).plusMonths(months).minusDays(1);
    }

    /** What is agreed is varied; what is written is written anew; what is over stays. */
    public void checkVariable() {
        if (state != ContractState.AGREED && !state.isLive()) {
            throw new Conflict("contract-not-variable", InWords.of(state));
        }
    }

    private static String reasoned(String given) {
        String trimmed = given == null ? "" : given.strip();
        new Invalid.Collector()
                .check(trimmed.length() >= 3, "reason", "contract-reason")
                .check(trimmed.length() <= LONGEST_REASON, "reason", "contract-text-long", "" + LONGEST_REASON)
                .throwIfAny();
        return trimmed;
    }

    private void enter(ContractState to, OptionalLong by, String why, Instant at) {
        if (state != null) {
            ContractState.TRANSITIONS.check(state, to);
        }
        history.add(new ContractStateChange(this, state, to, by, why, at));
        this.state = to;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public ContractState state() {
        return state;
    }

    public long buyerId() {
        return buyerId;
    }

    public long providerId() {
        return providerId;
    }

    public String buyer() {
        return buyer;
    }

    public String provider() {
        return provider;
    }

    public String tenderRef() {
        return tenderRef;
    }

    public int lot() {
        return lot;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public int people() {
        return people;
    }

    public LocalDate starts() {
        return starts;
    }

    /** Last day as it stands, extensions that were used in it. */
    public LocalDate ends() {
        return ends;
    }

    public int extensionMonths() {
        return extensionMonths;
    }

    public int extensionMonthsLeft() {
        return extensionMonths - extendedMonths;
    }

    public long valuePence() {
        return valuePence;
    }

    public LadderKind ladder() {
        return ladder;
    }

    /** Hash of the text that lies, or lay last, before both sides. */
    public Optional<String> textSha256() {
        return Optional.ofNullable(textSha256);
    }

    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    /** The announced or actual last day; empty while none is announced. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<EndKind> endKind() {
        return Optional.ofNullable(endKind);
    }

    public int version() {
        return version;
    }
}
