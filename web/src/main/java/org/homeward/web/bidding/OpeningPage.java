package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import org.homeward.bidding.application.BidOpening;
import org.homeward.bidding.application.ConflictDeclaring;
import org.homeward.bidding.domain.ConflictView;
import org.homeward.bidding.domain.OpeningView;
import org.homeward.shared.application.Messages;
import org.homeward.web.frame.PageTexts;

/** The desk at which two officers open the bids of a lot. */
@Named
@RequestScoped
public class OpeningPage {

    @Inject
    private BidPlace bid;

    @Inject
    private BidOpening opening;

    @Inject
    private ConflictDeclaring conflicts;

    @Inject
    private Messages messages;

    private OpeningView view;
    private ConflictView mine;
    private boolean mineRead;

    /** Loads the page; or declares, or consents. */
    public void act() throws IOException {
        getView();
        if (!bid.isSent()) {
            return;
        }
        switch (bid.sent("do")) {
            case "none" -> declare(false);
            case "conflict" -> declare(true);
            case "consent" -> consent();
            default -> bid.go(bid.href("open"));
        }
    }

    private void declare(boolean conflict) throws IOException {
        String nature = bid.sent("nature").strip();
        if (conflict && nature.isEmpty()) {
            bid.wrong("nature", "open.nature.missing");
            return;
        }
        conflicts.declare(bid.getTenderRef(), conflict, conflict ? nature : "");
        PageTexts.done("bidding", conflict ? "open.declared.conflict" : "open.declared.none");
        bid.go(bid.href("open"));
    }

    private void consent() throws IOException {
        if (bid.sent("still").isEmpty()) {
            bid.wrong("still", "open.still.missing");
            return;
        }
        OpeningView after = opening.consent(bid.getTenderRef(), bid.getLotNumber());
        PageTexts.done("bidding", after.opened() ? "open.opened" : "open.consented");
        bid.go(bid.href(after.opened() ? "opened" : "open"));
    }

    public OpeningView getView() {
        if (view == null) {
            view = opening.view(bid.getTenderRef(), bid.getLotNumber());
        }
        return view;
    }

    /** What I declared; null, which a page shows as nothing, before I did. */
    public ConflictView getMine() {
        if (!mineRead) {
            mineRead = true;
            mine = conflicts.mine(bid.getTenderRef()).orElse(null);
        }
        return mine;
    }

    public String getHindrance() {
        return getView().hindrance().map(messages::text).orElse("");
    }

    /** Whether I can consent now, once I have declared. */
    public boolean isConsentPossible() {
        return !getView().opened()
                && !getView().mine()
                && getView().hindrance().isEmpty()
                && getMine() != null
                && !getMine().conflict();
    }

    /** Whether the declaration comes first. */
    public boolean isDeclarationDue() {
        return getMine() == null && !getView().opened();
    }

    /** The button says what will happen: with the second consent the bids open. */
    public String getButton() {
        int bids = getView().bids().orElse(0);
        String key = getView().consents().isEmpty() ? "open.button.first" : "open.button.second";
        return PageTexts.of("bidding", bids == 1 ? key + ".one" : key, bids);
    }

    public String getName() {
        return getView().lotTitle().isBlank()
                ? getView().title()
                : getView().title() + ", " + getView().lotTitle();
    }

    public String getRoot() {
        return getView()
                .box()
                .map(box -> box.root().replaceAll("(.{4})(?!$)", "$1 "))
                .orElse("");
    }

    /** Null, which a page shows as nothing, before it is known. */
    public Instant getDeadline() {
        return getView().deadline().orElse(null);
    }
}
