package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.homeward.bidding.application.BidWriting;
import org.homeward.tender.domain.AddendumView;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** What the buyer changed since the tender was published; the bidder reads it and stands by the bid, or changes it. */
@Named
@RequestScoped
public class BidChangesPage {

    @Inject
    private BidPlace bid;

    @Inject
    private BidWriting writing;

    /** Loads the page; or notes that the changes were read. */
    public void act() throws IOException {
        if (!bid.isSent()) {
            bid.getDraft();
            return;
        }
        bid.now(writing.reconfirm(bid.getTenderRef(), bid.getLotNumber()));
        PageTexts.done("bidding", "changes.done");
        bid.go(bid.href("check"));
    }

    public List<AddendumView> getChanges() {
        return bid.getTender().addenda();
    }

    /** One side of a change; a deadline as a person reads it. */
    public String said(AddendumView.Change change, String value) {
        if (value.isBlank()) {
            return PageTexts.of("bidding", "changes.nothing");
        }
        boolean moment = change.what().equals("deadline") || change.what().equals("questionsClose");
        try {
            return moment ? Wording.moment(Instant.parse(value)) : value;
        } catch (DateTimeParseException e) {
            // it was written in words already
            return value;
        }
    }

    /** What was changed, in words: a part of the tender, or a question by its name. */
    public String what(AddendumView.Change change) {
        return PageTexts.find("bidding", "changes.what." + change.what())
                .orElseGet(() -> PageTexts.of("bidding", "changes.question", change.what()));
    }
}
