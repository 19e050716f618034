package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.bidding.application.BidOpening;
import org.homeward.bidding.domain.OpeningView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** The consents of officers to the opening of a lot. */
@Path("tenders/{ref}/lots/{lot}/opening-consents")
@RequestScoped
@Needs(Permission.BIDS_OPEN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opening")
public class OpeningConsentsResource {

    @Inject
    private BidOpening opening;

    /**
     * How far the opening is.
     *
     * @param consents how many officers have agreed
     * @param opened whether the bids can be read
     * @param needed how many it takes
     * @param bids how many bids are in the box; absent before the deadline
     */
    public record Consents(
            int consents,
            boolean opened,
            int needed,
            List<Given> given,
            Optional<Integer> bids,
            Optional<Instant> openedAt) {}

    /** One officer's consent. */
    public record Given(String officer, Optional<String> standsFor, Instant at) {}

    @POST
    @Operation(summary = "Agree to the opening after the deadline; the second officer's consent opens the lot")
    public Consents consent(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        return consents(opening.consent(ref, lot));
    }

    @GET
    @Operation(summary = "Who has agreed to the opening")
    public Consents list(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        return consents(opening.view(ref, lot));
    }

    private Consents consents(OpeningView view) {
        return new Consents(
                view.consents().size(),
                view.opened(),
                opening.needed(),
                view.consents().stream()
                        .map(one -> new Given(one.person(), one.standsFor(), one.at()))
                        .toList(),
                view.bids(),
                view.openedAt());
    }
}
