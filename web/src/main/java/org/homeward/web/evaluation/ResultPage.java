package org.homeward.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.evaluation.application.AbnormallyLow;
import org.homeward.evaluation.application.ResultReading;
import org.homeward.evaluation.application.TieBreaking;
import org.homeward.evaluation.domain.LowPriceView;
import org.homeward.evaluation.domain.RankedBid;
import org.homeward.evaluation.domain.ResultView;
import org.homeward.evaluation.domain.ScoredPart;
import org.homeward.evaluation.domain.Tie;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.web.frame.Wording;

/** The result of a lot: who comes first, every part of the sum, why each mark was given, and who is out. */
@Named
@RequestScoped
public class ResultPage {

    private static final String NONE = "–";

    /** One bid at the head of the table. */
    public record Head(String ref, String title) {}

    /**
     * One line of the table.
     *
     * @param total true for the sums of several lines
     */
    public record Row(String title, String weight, boolean lived, boolean total, List<CellText> cells) {}

    /** One figure and its working. */
    public record CellText(String label, String score, String working) {}

    /**
     * Why a bid has its marks.
     *
     * @param out why it is not ranked; empty when it is
     */
    public record Why(String ref, String bidder, String out, List<PartText> parts) {}

    /** One question's reason. */
    public record PartText(String title, String reason, boolean lived) {}

    /** One decision: what, by whom, when. */
    public record DecisionText(String what, String by, String when) {}

    /**
     * A price that looks too low or was asked about.
     *
     * @param state word of the check; empty when nothing was asked
     */
    public record PriceText(
            String ref, String bidder, String price, List<String> reasons, String state, String address) {}

    @Inject
    private ResultReading reading;

    @Inject
    private TieBreaking tieBreaking;

    @Inject
    private AbnormallyLow lowPrices;

    @Inject
    private Acting acting;

    private String ref;
    private int lot;
    private ResultView view;

    @PostConstruct
    void open() {
        ref = Asked.text("ref");
        lot = Asked.lot();
    }

    public ResultView getView() {
        if (view == null) {
            view = reading.result(ref, lot);
        }
        return view;
    }

    private List<RankedBid> bids() {
        return getView().result().ranking();
    }

    public List<Head> getHeads() {
        return bids().stream().map(bid -> new Head(bid.bid(), label(bid))).toList();
    }

    private static String label(RankedBid bid) {
        if (bid.isExcluded()) {
            return Asked.say("result.out", bid.bidder());
        }
        return bid.rank().isPresent() ? Asked.say("result.place", bid.rank().getAsInt(), bid.bidder()) : bid.bidder();
    }

    /** The winner in one sentence; empty while there is none. */
    public String getWinner() {
        return getView()
                .result()
                .winner()
                .map(first -> Asked.say(
                        "result.winner",
                        first.bidder(),
                        first.total().orElseThrow().toPlainString()))
                .orElse("");
    }

    /** How far ahead the winner is, where a second bid was ranked. */
    public String getAhead() {
        Optional<RankedBid> first = getView().result().winner();
        Optional<RankedBid> second = bids().stream()
                .filter(bid -> bid.rank().isPresent() && !first.equals(Optional.of(bid)))
                .findFirst();
        if (first.isEmpty() || second.isEmpty()) {
            return "";
        }
        BigDecimal by =
                first.get().total().orElseThrow().subtract(second.get().total().orElseThrow());
        return by.signum() == 0
                ? Asked.say("result.equal", second.get().bidder())
                : Asked.say("result.ahead", by.toPlainString(), second.get().bidder());
    }

    public boolean isNobodyLeft() {
        return getView().result().isComplete() && getView().result().winner().isEmpty();
    }

    public int getMissing() {
        return getView().result().missing();
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        List<RankedBid> bids = bids();
        if (bids.isEmpty()) {
            return rows;
        }
        for (int i = 0; i < bids.get(0).parts().size(); i++) {
            int at = i;
            ScoredPart part = bids.get(0).parts().get(at);
            rows.add(new Row(
                    Asked.say("result.question", part.question(), part.text()),
                    Asked.plain(part.weight()),
                    part.livedExperience(),
                    false,
                    bids.stream()
                            .map(bid -> new CellText(
                                    label(bid),
                                    figure(bid.parts().get(at).score()),
                                    bid.parts().get(at).working()))
                            .toList()));
        }
        rows.add(sums(
                "result.quality",
                getView().qualityWeight(),
                bids.stream()
                        .map(bid -> new CellText(label(bid), bid.quality().toPlainString(), ""))
                        .toList()));
        if (getView().price().method() != PriceMethod.FIXED_FEE) {
            rows.add(new Row(
                    Asked.say("result.price"),
                    Asked.plain(getView().price().weight()),
                    false,
                    false,
                    bids.stream()
                            .map(bid -> new CellText(label(bid), figure(bid.priceScore()), bid.priceWorking()))
                            .toList()));
        }
        rows.add(sums(
                "result.total",
                getView().qualityWeight().add(getView().price().weight()),
                bids.stream()
                        .map(bid -> new CellText(label(bid), figure(bid.total()), ""))
                        .toList()));
        return rows;
    }

    private static Row sums(String key, BigDecimal weight, List<CellText> cells) {
        return new Row(Asked.say(key), Asked.plain(weight), false, true, cells);
    }

    public List<Why> getReasons() {
        return bids().stream()
                .map(bid -> new Why(
                        bid.bid(),
                        bid.bidder(),
                        getView().excluded().getOrDefault(bid.bid(), ""),
                        bid.parts().stream()
                                .filter(part -> part.mark().isPresent())
                                .map(part -> new PartText(
                                        Asked.say(
                                                "result.part",
                                                part.question(),
                                                part.mark().get(),
                                                part.highest()),
                                        part.reason(),
                                        part.livedExperience()))
                                .toList()))
                .toList();
    }

    /** How each tie was decided, in a sentence. */
    public List<String> getTies() {
        return getView().result().ties().stream()
                .map(tie -> Asked.say("tie." + tie.decidedBy().name().toLowerCase(java.util.Locale.ROOT), names(tie)))
                .toList();
    }

    private String names(Tie tie) {
        return String.join(
                ", ",
                tie.bids().stream()
                        .map(one -> getView().result().bid(one).orElseThrow().bidder())
                        .toList());
    }

    /** Whether the first place waits for lots. */
    public boolean isToDraw() {
        return getView().result().missing() == 0 && !getView().result().isComplete();
    }

    public boolean isMayDecide() {
        return acting.actor().may(Permission.AWARDS_WRITE);
    }

    /** Who began to draw; empty when nobody has. */
    public String getBegunBy() {
        return getView()
                .draw()
                .filter(draw -> !draw.isDrawn())
                .map(draw -> draw.begunByName())
                .orElse("");
    }

    public String getDrawn() {
        return getView()
                .draw()
                .filter(draw -> draw.isDrawn())
                .map(draw -> Asked.say(
                        "draw.record",
                        draw.begunByName(),
                        draw.drawnByName().orElse(""),
                        String.join(", ", draw.drawn()),
                        draw.seed()))
                .orElse("");
    }

    public String draw() {
        boolean drawn = tieBreaking.draw(ref, lot).isDrawn();
        Asked.done(drawn ? "draw.done" : "draw.begun");
        return Asked.to("result", ref, lot);
    }

    /** Prices that look too low, or were asked about. */
    public List<PriceText> getPrices() {
        return lowPrices.prices(ref, lot).stream()
                .filter(price -> !price.reasons().isEmpty() || price.check().isPresent())
                .map(this::price)
                .toList();
    }

    private PriceText price(LowPriceView price) {
        return new PriceText(
                price.bid(),
                price.bidder(),
                price.price().toString(),
                price.reasons(),
                price.check().map(check -> check.state().name()).orElse(""),
                "/evaluation/price-check.xhtml?ref=" + ref + "&lot=" + lot + "&bid=" + price.bid());
    }

    private static String figure(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse(NONE);
    }

    /** Who decided what, when. */
    public List<DecisionText> getDecisions() {
        return getView().decisions().stream()
                .map(decision -> new DecisionText(
                        Asked.say("decision." + decision.kind().name(), decision.subject(), decision.outcome()),
                        decision.by(),
                        Wording.moment(decision.at())))
                .toList();
    }

    /** The same result as a file, by its ending. */
    public String file(String ending) {
        return "/evaluation/result." + ending + "?ref=" + ref + "&lot=" + lot;
    }

    public String getRef() {
        return ref;
    }

    public int getLot() {
        return lot;
    }
}
