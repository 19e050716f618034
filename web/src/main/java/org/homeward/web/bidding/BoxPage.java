package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.bidding.application.PublishedBox;
import org.homeward.bidding.domain.BoxView;
import org.homeward.tender.domain.TenderFacts;

/** The boxes of a closed tender, as anybody may keep them. */
@Named
@RequestScoped
public class BoxPage {

    @Inject
    private BidPlace bid;

    @Inject
    private PublishedBox published;

    private List<BoxView> boxes;

    public List<BoxView> getBoxes() {
        if (boxes == null) {
            boxes = published.boxes(bid.getTenderRef());
        }
        return boxes;
    }

    public TenderFacts getFacts() {
        return bid.getFacts();
    }

    /** In groups of four, so that a person can compare it. */
    public String grouped(String hash) {
        return hash.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
