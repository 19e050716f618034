package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.homeward.bidding.domain.AnswerView;
import org.homeward.bidding.domain.BidState;
import org.homeward.catalogue.application.ProfileReading;
import org.homeward.catalogue.domain.ProfileFacts.EvidenceFacts;
import org.homeward.tender.domain.Burden;
import org.homeward.tender.domain.DemandFacts;
import org.homeward.tender.domain.DemandTime;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** Before a bid: who can bid, what is asked, how long it takes, until when. */
@Named
@RequestScoped
public class BidStartPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private BidPlace bid;

    @Inject
    private ProfileReading profile;

    private List<Demand> demands;

    /** Estimated time in whole hours, as the tender's own page says it, and never less than one. */
    public String getHours() {
        int whole =
                Math.max(1, burden().hours().setScale(0, RoundingMode.HALF_UP).intValueExact());
        return whole == 1
                ? PageTexts.of("bidding", "start.hours.one")
                : PageTexts.of("bidding", "start.hours", Wording.number(whole));
    }

    public String getWriting() {
        return PageTexts.of("bidding", "start.words", Wording.number(burden().wordsToWrite()));
    }

    public boolean isBegun() {
        return bid.getDraft().state() != BidState.NONE;
    }

    /** The first question that has no answer yet, or the check when every one has. */
    public String getNext() {
        return bid.getDraft().answers().stream()
                .filter(answer -> !answer.isAnswered())
                .map(AnswerView::question)
                .findFirst()
                .map(bid::answerHref)
                .orElseGet(() -> bid.href(
                        bid.getDraft().priceWanted()
                                        && bid.getDraft().pricePence().isEmpty()
                                ? "price"
                                : "check"));
    }

    /** What the winner needs, and which of it the profile holds already. */
    public List<Demand> getDemands() {
        if (demands == null) {
            demands = bid.getTender().demands().stream().map(this::demand).toList();
        }
        return demands;
    }

    /**
     * Something that is asked of the winner.
     *
     * @param held what the profile says of it; empty when no profile could hold it
     * @param kind colour of its tag
     */
    public record Demand(String text, String when, String held, String kind) {}

    private Demand demand(DemandFacts demand) {
        String when = PageTexts.of(
                "bidding",
                demand.whenNeeded() == DemandTime.BEFORE_AWARD ? "start.demand.award" : "start.demand.start");
        String text = demand.orEquivalent()
                ? PageTexts.of("bidding", "start.demand.equivalent", demand.text())
                : demand.text();
        if (demand.evidence().isEmpty()) {
            return new Demand(text, when, "", "");
        }
        LocalDate today = LocalDate.ofInstant(bid.getDraft().serverTime(), LONDON);
        List<EvidenceFacts> pieces = profile.mine().evidence().stream()
                .filter(piece ->
                        piece.kind().name().equals(demand.evidence().get().name()))
                .toList();
        return pieces.stream()
                .filter(piece -> piece.holdsOn(today))
                .findFirst()
                .map(piece -> new Demand(text, when, held(piece), "good"))
                .or(() -> pieces.stream()
                        .findFirst()
                        .map(piece -> new Demand(
                                text,
                                when,
                                PageTexts.of(
                                        "bidding",
                                        "start.held.ended",
                                        Wording.date(piece.expires().orElseThrow())),
                                "warn")))
                .orElseGet(() -> new Demand(text, when, PageTexts.of("bidding", "start.held.not"), "open"));
    }

    private static String held(EvidenceFacts piece) {
        return piece.expires()
                .map(until -> PageTexts.of("bidding", "start.held.until", Wording.date(until)))
                .orElseGet(() -> PageTexts.of("bidding", "start.held"));
    }

    private Burden burden() {
        return bid.getTender().burden();
    }
}
