package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.award.application.SummaryReading;
import org.homeward.award.domain.ToldBid;
import org.homeward.bidding.application.MyBids;
import org.homeward.bidding.domain.BidState;
import org.homeward.bidding.domain.MyBidItem;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** The acting provider's bids, the newest first. */
@Named
@RequestScoped
public class BidsPage {

    @Inject
    private MyBids bids;

    @Inject
    private SummaryReading summaries;

    @Inject
    private Clock clock;

    private List<ToldBid> told;
    private int page = 1;
    private Page<MyBidItem> list;

    public Page<MyBidItem> getList() {
        if (list == null) {
            list = bids.list(ListQuery.of(Math.max(1, page), ListQuery.USUAL_PAGE));
        }
        return list;
    }

    /** Where a line leads: to the marks once they were told, before that to the receipt, without one to the bid's parts. */
    public String href(MyBidItem bid) {
        if (told(bid).isPresent()) {
            return "/award/my-marks.xhtml?ref=" + bid.tender() + "&lot=" + bid.lot();
        }
        boolean sent = bid.state() == BidState.SUBMITTED;
        return "/bidding/" + (sent ? "receipt" : "check") + ".xhtml?tender=" + bid.tender() + "&lot=" + bid.lot();
    }

    /** How the bid stands, in a word. */
    public String word(MyBidItem bid) {
        return PageTexts.of("bidding", told(bid).map(BidsPage::decided).orElseGet(() -> undecided(bid)));
    }

    private static String decided(ToldBid told) {
        if (told.open()) {
            return "bids.decided-again";
        }
        return told.nobody() ? "bids.nobody" : told.won() ? "bids.chosen" : "bids.not-chosen";
    }

    /** Before its bidder was told: a sent bid is as far as the buyer is with the lot. */
    private static String undecided(MyBidItem bid) {
        if (bid.state() == BidState.DRAFT && !bid.open()) {
            return "bids.not-sent";
        }
        if (bid.state() != BidState.SUBMITTED || bid.open()) {
            return "state." + bid.state();
        }
        return switch (bid.lotState()) {
            case PLANNED, BIDDING, CLOSED -> "bids.sealed";
            case OPENED -> "bids.marked";
            case DECIDED -> "bids.decided";
            case CANCELLED -> "bids.cancelled";
        };
    }

    /** The kind of tag for that word. */
    public String kind(MyBidItem bid) {
        Optional<ToldBid> outcome = told(bid);
        if (outcome.isPresent()) {
            return outcome.get().won()
                            && !outcome.get().open()
                            && !outcome.get().nobody()
                    ? "good"
                    : "plain";
        }
        boolean begun = bid.state() == BidState.DRAFT && bid.open();
        return bid.state() == BidState.SUBMITTED ? "info" : begun ? "warn" : "plain";
    }

    private Optional<ToldBid> told(MyBidItem bid) {
        if (told == null) {
            told = summaries.told();
        }
        return told.stream()
                .filter(one -> one.tender().equals(bid.tender()) && one.lot() == bid.lot())
                .findFirst();
    }

    /** Buyer, and what can be done until when. */
    public String hint(MyBidItem bid) {
        String until = bid.deadline()
                .map(at -> PageTexts.of("bidding", bid.open() ? "bids.until" : "bids.closed", Wording.moment(at)))
                .orElse("");
        return Stream.of(PageTexts.of("bidding", "bids.hint", bid.tender(), bid.buyer()), until, since(bid))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /** What the buyer waits for, or did, after the bidder was told; nothing before. */
    private String since(MyBidItem bid) {
        return told(bid)
                .flatMap(one -> one.signedOn()
                        .map(day -> PageTexts.of("bidding", "bids.signed", Wording.date(day)))
                        .or(() -> one.waitsUntil(clock.instant())
                                .map(day -> PageTexts.of("bidding", "bids.standstill", Wording.day(day)))))
                .orElse("");
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
