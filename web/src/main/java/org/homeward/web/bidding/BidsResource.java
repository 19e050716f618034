package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.bidding.application.OpenedBids;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.AttachmentView;
import org.homeward.bidding.domain.ConditionMet;
import org.homeward.bidding.domain.OpenedAnswer;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** The bids of a lot after its opening. */
@Path("tenders/{ref}/lots/{lot}/bids")
@RequestScoped
@Needs(Permission.BIDS_READ)
@Tag(name = "opening")
public class BidsResource {

    @Inject
    private OpenedBids opened;

    /** The bids of a lot. A lot has few, so they come whole. */
    public record Bids(int total, List<Bid> items) {}

    /**
     * A bid that was opened.
     *
     * @param bid its reference
     * @param bidder reference of the organisation
     */
    public record Bid(
            String bid,
            String bidder,
            String bidderName,
            int version,
            Instant submittedAt,
            List<OpenedAnswer> answers,
            Optional<Long> pricePence,
            List<AttachmentView> attachments,
            List<ConditionMet> conditions,
            List<String> evidence,
            String sealedSha256) {

        private static Bid of(OpenedBid bid) {
            return new Bid(
                    bid.bidRef(),
                    bid.bidderRef(),
                    bid.bidder(),
                    bid.version(),
                    bid.submittedAt(),
                    bid.answers(),
                    bid.pricePence(),
                    bid.attachments(),
                    bid.conditions(),
                    bid.evidence(),
                    bid.sealedSha256());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The bids of an opened lot; 409 before the opening")
    public Bids list(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        List<Bid> bids = opened.bids(ref, lot).stream().map(Bid::of).toList();
        return new Bids(bids.size(), bids);
    }

    @GET
    @Path("{bid}/attachments/{id}")
    @Operation(summary = "A file of an opened bid, always as a download")
    public Response attachment(
            @PathParam("ref") String ref,
            @PathParam("lot") int lot,
            @PathParam("bid") String bid,
            @PathParam("id") long id) {
        AttachedFile file = opened.attachment(ref, lot, bid, id);
        return Response.ok(file.content(), Download.type(file.mediaType()))
                .header("Content-Disposition", Download.as(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
