package org.homeward.bidding.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.bidding.domain.BoxView;
import org.homeward.bidding.infrastructure.Boxes;
import org.homeward.bidding.infrastructure.LotKeys;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;

/** What the public may know of the sealing: the box after the close, the manifests from publication on. */
@Stateless
public class PublishedBox {

    @Inject
    private BidPlaces places;

    @Inject
    private Boxes boxes;

    @Inject
    private LotKeys keys;

    /** One box per lot. Refused with {@code no-box} before the close. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<BoxView> boxes(String tender) {
        List<BoxView> fixed = places.forPublic(tender).lots().stream()
                .map(lot -> boxes.of(lot.id()))
                .flatMap(Optional::stream)
                .toList();
        if (fixed.isEmpty()) {
            throw new NotFound("no-box");
        }
        return fixed;
    }

    /** The signed manifests of a published tender as JSON texts, lot by lot, the oldest first. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<String> manifests(String tender) {
        return places.forPublic(tender).lots().stream()
                .flatMap(lot -> keys.documents(lot.id()).stream())
                .toList();
    }
}
