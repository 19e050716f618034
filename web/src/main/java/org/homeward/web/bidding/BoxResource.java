package org.homeward.web.bidding;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.bidding.application.PublishedBox;
import org.homeward.bidding.domain.BoxView;

/** What anybody may keep, to see later that no bid was added, dropped or changed and no key was swapped. */
@Path("tenders/{ref}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proof")
public class BoxResource {

    @Inject
    private PublishedBox published;

    /**
     * The boxes of a tender.
     *
     * @param lots one signed box per lot
     * @param treeSize of the only box; absent where there are several, and so are root, closedAt, keyId and signature
     */
    public record Box(
            String tender,
            List<BoxView> lots,
            Optional<Long> treeSize,
            Optional<String> root,
            Optional<Instant> closedAt,
            Optional<String> keyId,
            Optional<String> signature) {}

    /** Signed manifests of all lots, the oldest first. */
    public record Manifests(String tender, @JsonRawValue String manifests) {}

    @GET
    @Path("box")
    @Operation(summary = "After the close: size, root and signature of the box of sealed bids, for each lot")
    public Box box(@PathParam("ref") String ref) {
        List<BoxView> boxes = published.boxes(ref);
        Optional<BoxView> only = boxes.size() == 1 ? Optional.of(boxes.get(0)) : Optional.empty();
        return new Box(
                ref,
                boxes,
                only.map(BoxView::treeSize),
                only.map(BoxView::root),
                only.map(BoxView::closedAt),
                only.map(BoxView::keyId),
                only.map(BoxView::signature));
    }

    @GET
    @Path("manifests")
    @Operation(summary = "Which key takes the bids of each lot until when, signed; a moved deadline adds one")
    public Manifests manifests(@PathParam("ref") String ref) {
        return new Manifests(ref, "[" + String.join(",", published.manifests(ref)) + "]");
    }
}
