package org.homeward.evaluation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.evaluation.domain.JudgedBid;
import org.homeward.evaluation.domain.LotResult;
import org.homeward.evaluation.domain.LotsDraw;
import org.homeward.evaluation.domain.PriceCheck;
import org.homeward.evaluation.domain.PriceCheckState;
import org.homeward.evaluation.domain.RankedBid;
import org.homeward.evaluation.domain.Ranking;
import org.homeward.evaluation.domain.Reason;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Money;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;

/** What the agreed marks and the prices of a lot come to now. Computed each time, so that it is never older than they. */
@ApplicationScoped
public class Results {

    @Inject
    private OpenedBidRecords bids;

    @Inject
    private Marks marks;

    @Inject
    private PriceChecks checks;

    @Inject
    private Draws draws;

    @Inject
    private Messages messages;

    /** For an opened lot, inside the caller's transaction as the buyer. Whoever hands it on asks first who may see it. */
    public LotResult of(TenderFacts tender, LotFacts lot) {
        var agreed = marks.agreed(lot.id());
        Map<String, PriceCheck> disregarded = checks.of(lot.id()).stream()
                .filter(check -> check.state() == PriceCheckState.DISREGARDED)
                .collect(Collectors.toMap(PriceCheck::bid, check -> check));
        List<JudgedBid> judged = bids.of(lot.id()).stream()
                .map(bid -> new JudgedBid(
                        bid.bidRef(),
                        bid.bidderId(),
                        bid.bidder(),
                        price(bid),
                        agreed.getOrDefault(bid.bidRef(), Map.of()),
                        disregarded.containsKey(bid.bidRef())
                                ? List.of(Reason.of(
                                        "excluded-low-price",
                                        disregarded.get(bid.bidRef()).reason()))
                                : List.of()))
                .toList();
        List<List<String>> drawn = draws.of(lot.id()).stream()
                .filter(LotsDraw::isDrawn)
                .map(LotsDraw::drawn)
                .toList();
        return new Ranking(tender.questions(), tender.price(), drawn).of(judged);
    }

    /** Why a bid is out, in words; empty when it is not. */
    public String why(RankedBid bid) {
        return bid.exclusions().stream()
                .map(reason -> messages.text(reason.code(), reason.parameters()))
                .collect(Collectors.joining(" "));
    }

    /** What decides between equal totals, as it is stated on the tender's page. */
    public String tieRule() {
        return messages.text("tie-rule");
    }

    static Money price(OpenedBid bid) {
        return Money.ofPence(bid.pricePence().orElse(0L));
    }
}
