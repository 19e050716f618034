package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.bidding.application.OpenedBids;
import org.homeward.bidding.domain.OpenedAnswer;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.NotFound;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;

/** The bids of an opened lot, as a list and one by one. */
@Named
@RequestScoped
public class OpenedBidsPage {

    @Inject
    private BidPlace bid;

    @Inject
    private OpenedBids opened;

    @Inject
    private TenderReading tenders;

    @Inject
    private Acting acting;

    private List<OpenedBid> bids;
    private TenderFacts facts;

    public List<OpenedBid> getBids() {
        if (bids == null) {
            bids = opened.bids(bid.getTenderRef(), bid.getLotNumber());
        }
        return bids;
    }

    /** The one that the address names. Refused as unknown otherwise. */
    public OpenedBid getBid() {
        return getBids().stream()
                .filter(one -> one.bidRef().equals(bid.sent("bid")))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-bid"));
    }

    /** True for whoever only marks: prices come with the result. */
    public boolean isPriceWithheld() {
        return acting.actor().onlyEvaluates();
    }

    public TenderFacts getFacts() {
        if (facts == null) {
            facts = tenders.forOfficers(bid.getTenderRef()).facts();
        }
        return facts;
    }

    /** The question as bidders were asked it. */
    public QuestionFacts question(String ref) {
        return getFacts().question(ref);
    }

    public int words(OpenedBid one) {
        return one.answers().stream().mapToInt(OpenedAnswer::words).sum();
    }

    public String href(OpenedBid one) {
        return bid.href("opened-bid") + "&bid=" + one.bidRef();
    }

    public String file(long id) {
        return bid.file("opened-file") + "&bid=" + bid.sent("bid") + "&id=" + id;
    }
}
