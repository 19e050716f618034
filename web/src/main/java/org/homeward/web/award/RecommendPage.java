package org.homeward.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.homeward.award.application.Recommending;
import org.homeward.award.application.Recommending.Choice;
import org.homeward.evaluation.domain.RankedBid;

/** An officer recommends the bid in first place, with the whole result in sight. */
@Named
@RequestScoped
public class RecommendPage {

    /** A bid in the table of the result. */
    public record Row(
            String place, String bidder, String bid, String quality, String price, String total, String out) {}

    @Inject
    private Recommending recommending;

    private AskedLot asked;
    private Choice choice;
    private String reason;

    @PostConstruct
    void open() {
        asked = AskedLot.now();
    }

    public Choice getChoice() {
        if (choice == null) {
            choice = recommending.choice(asked.ref(), asked.lot());
        }
        return choice;
    }

    /** The bid that may be recommended; null, which a page shows as nothing, when there is none. */
    public RankedBid getFirst() {
        return getChoice().first().orElse(null);
    }

    public String recommend() {
        recommending.recommend(
                asked.ref(),
                asked.lot(),
                getChoice().first().map(RankedBid::bid).orElse(""),
                reason);
        return asked.done("recommend.done", "award");
    }

    public List<Row> getRows() {
        return getChoice().view().result().ranking().stream().map(this::row).toList();
    }

    private Row row(RankedBid bid) {
        return new Row(
                bid.rank().isPresent() ? "" + bid.rank().getAsInt() : "",
                bid.bidder(),
                bid.bid(),
                bid.quality().toPlainString(),
                plain(bid.priceScore()),
                plain(bid.total()),
                getChoice().view().excluded().getOrDefault(bid.bid(), ""));
    }

    private static String plain(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse("");
    }

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
}
