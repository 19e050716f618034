package org.homeward.award.domain;

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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Regime;
import org.homeward.shared.domain.Standstill;

/**
 * The award of one lot to one bid, or the decision that nobody gets it.
 *
 * <p>One officer recommends, another approves; then every bidder is told and the standstill runs, where there is one. When
 * it is over the award is confirmed, and at last the signed contract is recorded. A winner may decline and a buyer may take
 * its decision back; both are final for this award, and another may follow. Every step stays on the record.
 */
@Entity
@Table(name = "award")
public class Award {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LONGEST_REASON = 5000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String ref;

    @Column(name = "tender_id")
    private long tenderId;

    @Column(name = "lot_id")
    private long lotId;

    @Column(name = "buyer_id")
    private long buyerId;

    @Enumerated(EnumType.STRING)
    private AwardState state;

    @Column(name = "bid_ref")
    private String bidRef;

    @Column(name = "bidder_id")
    private Long bidderId;

    private String bidder = "";
    private String reason;

    @Column(name = "recommended_by")
    private long recommendedBy;

    @Column(name = "recommended_at")
    private Instant recommendedAt;

    @Column(name = "approved_by")
    private Long approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Enumerated(EnumType.STRING)
    private AwardPause.Kind pause;

    @Enumerated(EnumType.STRING)
    private Regime law;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "notice_ref")
    private String noticeRef;

    @Column(name = "awarded_by")
    private Long awardedBy;

    @Column(name = "awarded_at")
    private Instant awardedAt;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "contract_start")
    private LocalDate contractStart;

    @Column(name = "contract_end")
    private LocalDate contractEnd;

    @Column(name = "contract_pence")
    private Long contractPence;

    @Column(name = "details_due")
    private LocalDate detailsDue;

    @Column(name = "details_notice_ref")
    private String detailsNoticeRef;

    @OneToMany(mappedBy = "award", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<AwardStateChange> history = new ArrayList<>();

    @Version
    private int version;

    protected Award() {}

    private Award(String ref, Place place, String reason, long by, Instant at) {
        this.ref = ref;
        this.tenderId = place.tenderId();
        this.lotId = place.lotId();
        this.buyerId = place.buyerId();
        this.reason = reasoned(reason);
        this.recommendedBy = by;
        this.recommendedAt = at;
    }

    /** The lot that is awarded, by its keys. */
    public record Place(long tenderId, long lotId, long buyerId) {}

    /** The bid that is to win. */
    public record Chosen(String bidRef, long bidderId, String bidder) {}

    /** An officer names the bid that is to win and says why; without a reason it is refused ({@code award-reason-needed}). */
    public static Award recommend(String ref, Place place, Chosen chosen, String reason, long by, Instant at) {
        Award award = new Award(ref, place, reason, by, at);
        award.bidRef = chosen.bidRef();
        award.bidderId = chosen.bidderId();
        award.bidder = chosen.bidder();
        award.enter(AwardState.RECOMMENDED, by, award.reason, at);
        return award;
    }

    /** An officer decides that nobody gets the lot, and says why. */
    public static Award toNobody(String ref, Place place, String reason, long by, Instant at) {
        Award award = new Award(ref, place, reason, by, at);
        award.enter(AwardState.NO_AWARD, by, award.reason, at);
        return award;
    }

    /**
     * A second officer agrees; from now on the buyer waits where it has to. The one who recommended is refused
     * ({@code award-own-recommendation}).
     *
     * @param standstill the days of waiting; empty when there is none
     */
    public void approve(long by, Instant at, AwardPause waiting, Optional<Standstill> standstill) {
        AwardState.TRANSITIONS.check(state, AwardState.APPROVED);
        otherThanRecommender(by);
        this.approvedBy = by;
        this.approvedAt = at;
        this.pause = waiting.kind();
        this.law = waiting.law();
        standstill.ifPresent(this::waitFor);
        enter(AwardState.APPROVED, by, "", at);
    }

    /** The notice that tells everybody of the award, or of that nobody gets the lot. It is told once. */
    public void announcedBy(String notice) {
        if (noticeRef != null) {
            throw new Conflict("award-announced-already", noticeRef);
        }
        this.noticeRef = notice;
    }

    /**
     * The days of waiting, counted from the day on which the notice is published. They never end earlier than bidders were
     * told.
     */
    public void countFrom(Optional<Standstill> days) {
        days.filter(counted -> endsAt != null && counted.endsAt().isAfter(endsAt))
                .ifPresent(this::waitFor);
    }

    /** The second officer does not agree, and says why. */
    public void sendBack(long by, String why, Instant at) {
        AwardState.TRANSITIONS.check(state, AwardState.SENT_BACK);
        otherThanRecommender(by);
        enter(AwardState.SENT_BACK, by, reasoned(why), at);
    }

    private void otherThanRecommender(long by) {
        if (by == recommendedBy) {
            throw new Refused(
                    "award-own-recommendation",
                    "Two people decide on an award",
                    "Product policy; Procurement Act 2023 s.81 to 83",
                    bidder);
        }
    }

    /** Representations were decided and the award stands: the waiting lasts at least as long as this. */
    public void waitLonger(Standstill standstill) {
        if (state != AwardState.APPROVED) {
            throw new Conflict("wrong-state", state.name(), AwardState.APPROVED.name());
        }
        if (endsAt == null || standstill.endsAt().isAfter(endsAt)) {
            this.lastDay = standstill.lastDay();
            this.endsAt = standstill.endsAt();
        }
    }

    private void waitFor(Standstill standstill) {
        this.firstDay = standstill.firstDay();
        this.lastDay = standstill.lastDay();
        this.endsAt = standstill.endsAt();
    }

    /** The standstill is over: the caller has asked the database's clock. */
    public void confirm(long by, Instant at) {
        AwardState.TRANSITIONS.check(state, AwardState.AWARDED);
        this.awardedBy = by;
        this.awardedAt = at;
        enter(AwardState.AWARDED, by, "", at);
    }

    /** The winner does not take it. */
    public void decline(long by, String why, Instant at) {
        enter(AwardState.DECLINED, by, reasoned(why), at);
    }

    /** The buyer takes its decision back. */
    public void overturn(long by, String why, Instant at) {
        enter(AwardState.SET_ASIDE, by, reasoned(why), at);
    }

    /**
     * The contract is signed. A day before the standstill was over, before the award was confirmed or yet to come is
     * refused ({@code award-signed-too-early}, {@code award-signed-in-future}).
     *
     * @param due by when its details are to be published; empty when there is no such duty
     */
    public void contracted(SignedContract contract, Optional<LocalDate> due, long by, Instant at) {
        AwardState.TRANSITIONS.check(state, AwardState.CONTRACTED);
        LocalDate today = LocalDate.ofInstant(at, LONDON);
        LocalDate earliest = earliestSigning();
        new Invalid.Collector()
                .check(!contract.signedOn().isAfter(today), "signedOn", "award-signed-in-future")
                .check(!contract.signedOn().isBefore(earliest), "signedOn", "award-signed-too-early", words(earliest))
                .check(
                        contract.value().map(sum -> sum.pence() > 0).orElse(true),
                        "valuePence",
                        "award-contract-value-nought")
                .check(endsAfterStart(contract), "endDate", "award-contract-ends-before-start")
                .throwIfAny();
        this.signedOn = contract.signedOn();
        contract.starts().ifPresent(day -> this.contractStart = day);
        contract.ends().ifPresent(day -> this.contractEnd = day);
        contract.value().ifPresent(sum -> this.contractPence = sum.pence());
        due.ifPresent(day -> this.detailsDue = day);
        enter(AwardState.CONTRACTED, by, "", at);
    }

    /** The notice that told everybody what was signed. */
    public void detailedBy(String notice) {
        this.detailsNoticeRef = notice;
    }

    /** The first day on which the contract may be signed: the day after the standstill, or the day of approval. */
    private LocalDate earliestSigning() {
        return lastDay == null ? LocalDate.ofInstant(approvedAt, LONDON) : lastDay.plusDays(1);
    }

    private static boolean endsAfterStart(SignedContract contract) {
        return contract.starts().isEmpty()
                || contract.ends().isEmpty()
                || contract.ends().get().isAfter(contract.starts().get());
    }

    private static String words(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }

    private static String reasoned(String given) {
        String trimmed = given == null ? "" : given.strip();
        new Invalid.Collector()
                .check(trimmed.length() >= 3, "reason", "award-reason-needed")
                .check(trimmed.length() <= LONGEST_REASON, "reason", "award-reason-long", "" + LONGEST_REASON)
                .throwIfAny();
        return trimmed;
    }

    private void enter(AwardState to, long by, String why, Instant at) {
        if (state != null) {
            AwardState.TRANSITIONS.check(state, to);
        }
        history.add(new AwardStateChange(this, state, to, by, why, at));
        this.state = to;
    }

    public long id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public AwardState state() {
        return state;
    }

    public long lotId() {
        return lotId;
    }

    public long buyerId() {
        return buyerId;
    }

    /** The winning bid; empty when nobody gets the lot. */
    public Optional<String> bidRef() {
        return Optional.ofNullable(bidRef);
    }

    public OptionalLong bidderId() {
        return bidderId == null ? OptionalLong.empty() : OptionalLong.of(bidderId);
    }

    public String bidder() {
        return bidder;
    }

    public String reason() {
        return reason;
    }

    public long recommendedBy() {
        return recommendedBy;
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** When it came into the state in which it is now. */
    public Instant changedAt() {
        return history.get(history.size() - 1).happenedAt();
    }

    public Optional<Regime> law() {
        return Optional.ofNullable(law);
    }

    /** The end of the standstill; empty while there is none. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    public Optional<Standstill> standstill() {
        return endsAt == null ? Optional.empty() : Optional.of(new Standstill(firstDay, lastDay, endsAt));
    }

    public Optional<String> noticeRef() {
        return Optional.ofNullable(noticeRef);
    }

    /** The notice that told everybody what was signed. */
    public Optional<String> detailsNoticeRef() {
        return Optional.ofNullable(detailsNoticeRef);
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }
}
