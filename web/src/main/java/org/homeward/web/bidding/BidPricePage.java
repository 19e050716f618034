package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.homeward.bidding.application.BidWriting;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.PriceTerms;
import org.homeward.web.frame.FieldErrors;
import org.homeward.web.frame.PageTexts;

/** The price of a bid, and how it becomes marks. */
@Named
@RequestScoped
public class BidPricePage {

    /** The lowest price in the example is four fifths of the bidder's. */
    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");

    @Inject
    private BidPlace bid;

    @Inject
    private BidWriting writing;

    private Money price;
    private boolean read;

    /** Saves and goes on to the check. */
    public void save() throws IOException {
        keep(bid.href("check"));
    }

    /** Saves what is there and leads to the list of bids. */
    public void leave() throws IOException {
        keep("/bidding/bids.xhtml");
    }

    private void keep(String next) throws IOException {
        if (price == null) {
            FieldErrors.add(FacesContext.getCurrentInstance(), "pricePence", PageTexts.of("bidding", "price.missing"));
            return;
        }
        bid.now(writing.savePrice(bid.getTenderRef(), bid.getLotNumber(), price.pence()));
        PageTexts.done("bidding", "price.saved");
        bid.go(next);
    }

    public String getMarking() {
        PriceTerms terms = bid.getFacts().price();
        String method = terms.method() == PriceMethod.DISTANCE_FROM_MEAN ? "price.distance" : "price.lowest";
        return PageTexts.of("bidding", method, plain(terms.weight()));
    }

    /** What a price a quarter above the lowest gets. */
    public String getExample() {
        PriceTerms terms = bid.getFacts().price();
        return terms.method() == PriceMethod.LOWEST_OVER_THIS
                ? PageTexts.of(
                        "bidding",
                        "price.example",
                        terms.weight()
                                .multiply(FOUR_FIFTHS)
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString(),
                        plain(terms.weight()))
                : "";
    }

    private static String plain(BigDecimal weight) {
        return weight.stripTrailingZeros().toPlainString();
    }

    public String getPosition() {
        int of = bid.getSteps().size();
        return PageTexts.of("bidding", "step", of - 1, of);
    }

    public Money getPrice() {
        if (!read && !bid.isSent()) {
            read = true;
            price = bid.getDraft().pricePence().map(Money::ofPence).orElse(null);
        }
        return price;
    }

    public void setPrice(Money price) {
        this.price = price;
    }
}
