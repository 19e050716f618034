package org.homeward.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.award.application.AwardConfirming;
import org.homeward.award.application.AwardDeclining;
import org.homeward.award.application.AwardReading;
import org.homeward.award.application.AwardReading.LotAward;
import org.homeward.award.application.RepresentationHandling;
import org.homeward.award.domain.AssessmentSummary;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.AwardView.Step;
import org.homeward.award.domain.LetterView;
import org.homeward.award.domain.StandstillView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.LotState;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** How the award of a lot stands: the path behind and before it, the standstill with its count, and what can be done now. */
@Named
@RequestScoped
public class AwardPage {

    /** One place on the path from the recommendation to the contract. */
    public record Stop(String title, String state, String text) {}

    private static final Set<AwardState> ENDS =
            EnumSet.of(AwardState.SENT_BACK, AwardState.DECLINED, AwardState.SET_ASIDE);

    @Inject
    private AwardReading reading;

    @Inject
    private AwardConfirming confirming;

    @Inject
    private AwardDeclining declining;

    @Inject
    private RepresentationHandling representations;

    @Inject
    private Acting acting;

    private AskedLot asked;
    private LotAward lot;
    private String reason;
    private String from;
    private String text;
    private LocalDate receivedOn;
    private long representation;
    private List<AssessmentSummary> summaries;
    private List<LetterView> letters;

    @PostConstruct
    void open() {
        asked = AskedLot.now();
    }

    public LotAward getView() {
        if (lot == null) {
            lot = reading.ofLot(asked.ref(), asked.lot());
        }
        return lot;
    }

    /** The award that stands or the last one; null, which a page shows as nothing, when there was none. */
    public AwardView getAward() {
        return getView().award().orElse(null);
    }

    public StandstillView getStandstill() {
        return getView().award().flatMap(AwardView::standstill).orElse(null);
    }

    /** How it ended without a contract, by whom, and why; null, which a page shows as nothing, where it did not. */
    public Step getEnd() {
        return getView()
                .award()
                .filter(award -> ENDS.contains(award.state()))
                .flatMap(award -> award.history().stream()
                        .filter(step -> step.state() == award.state())
                        .reduce((one, next) -> next))
                .orElse(null);
    }

    public String confirm() {
        confirming.confirm(asked.ref(), asked.lot());
        return asked.done("award.confirmed", "award");
    }

    public String decline() {
        declining.record(asked.ref(), asked.lot(), reason);
        return asked.done("award.declined", "award");
    }

    public String receive() {
        representations.receive(asked.ref(), asked.lot(), from, text, Optional.ofNullable(receivedOn));
        return asked.done("award.received", "award");
    }

    public String stands() {
        representations.decide(asked.ref(), asked.lot(), representation, true, reason);
        return asked.done("award.stands", "award");
    }

    public String falls() {
        representations.decide(asked.ref(), asked.lot(), representation, false, reason);
        return asked.done("award.falls", "award");
    }

    /** The path: what was done, what is now, what comes. */
    public List<Stop> getStops() {
        AwardState state = getView().award().map(AwardView::state).orElse(null);
        return List.of(
                stop("recommend", state, null, AwardState.RECOMMENDED),
                stop("approve", state, AwardState.RECOMMENDED, AwardState.APPROVED),
                stop("wait", state, AwardState.APPROVED, AwardState.AWARDED),
                stop("contract", state, AwardState.AWARDED, AwardState.CONTRACTED));
    }

    private Stop stop(String key, AwardState now, AwardState current, AwardState after) {
        boolean standing = now != null && now.isLive() && now != AwardState.NO_AWARD;
        boolean done = standing && now.compareTo(after) >= 0;
        boolean here = standing ? now == current : current == null;
        String state = done ? key.equals("contract") ? "home" : "done" : here ? "now" : "later";
        return new Stop(
                PageTexts.of("award", "stop." + key),
                state,
                deed(after).orElseGet(() -> PageTexts.of("award", "stop." + key + ".text")));
    }

    private Optional<String> deed(AwardState reached) {
        return getView()
                .award()
                .filter(award -> award.state().isLive())
                .flatMap(award -> award.history().stream()
                        .filter(step -> step.state() == reached)
                        .findFirst()
                        .map(step -> PageTexts.of("award", "stop.done", step.by(), Wording.moment(step.at()))));
    }

    public boolean isMayWrite() {
        return acting.actor().may(Permission.AWARDS_WRITE);
    }

    /** Nothing stands in the way of a recommendation, as far as this feature knows. */
    public boolean isToRecommend() {
        return isMayWrite()
                && getView().award().filter(award -> award.state().isLive()).isEmpty()
                && getView().place().lot().state() == LotState.OPENED;
    }

    public boolean isToConfirm() {
        return isMayWrite() && isState(AwardState.APPROVED) && getStandstill().ended();
    }

    public boolean isToEnd() {
        LotState now = getView().place().lot().state();
        return isMayWrite()
                && (now.isOpen() || now == LotState.CLOSED)
                && !isState(AwardState.CONTRACTED)
                && !isState(AwardState.NO_AWARD);
    }

    public boolean isToDecline() {
        return isMayWrite() && (isState(AwardState.APPROVED) || isState(AwardState.AWARDED));
    }

    /** Representations belong to the Provider Selection Regime. */
    public boolean isToHear() {
        return isMayWrite()
                && isState(AwardState.APPROVED)
                && getView().place().tender().regime() == BuyingRegime.PSR;
    }

    public boolean isRecommended() {
        return isState(AwardState.RECOMMENDED);
    }

    public boolean isAwarded() {
        return isState(AwardState.AWARDED);
    }

    private boolean isState(AwardState state) {
        return getView().award().filter(award -> award.state() == state).isPresent();
    }

    public List<AssessmentSummary> getSummaries() {
        if (summaries == null) {
            summaries = getView().award().isEmpty() ? List.of() : reading.summaries(asked.ref(), asked.lot());
        }
        return summaries;
    }

    public List<LetterView> getLetters() {
        if (letters == null) {
            letters = getView().award().isEmpty() ? List.of() : reading.letters(asked.ref(), asked.lot());
        }
        return letters;
    }

    /** Address of another page of this feature for the same lot. */
    public String page(String name) {
        return asked.page(name);
    }

    public String getRef() {
        return asked.ref();
    }

    public int getLot() {
        return asked.lot();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public long getRepresentation() {
        return representation;
    }

    public void setRepresentation(long representation) {
        this.representation = representation;
    }
}
