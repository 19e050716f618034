package org.homeward.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.award.application.SummaryReading;
import org.homeward.award.domain.MySummary;
import org.homeward.award.domain.OutcomeView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** How the caller's own bid was marked. */
@Path("tenders/{ref}/lots/{lot}/my-bid/summary")
@RequestScoped
@Tag(name = "award")
public class MySummaryResource {

    @Inject
    private SummaryReading reading;

    /**
     * The summary with what came of the lot.
     *
     * @param outcome the latest public word on the lot
     * @param mayDecline whether the caller holds an award that it could still decline
     */
    public record Mine(
            String tender,
            String title,
            String buyer,
            int lot,
            Optional<OutcomeView> outcome,
            boolean mayDecline,
            SummaryDocument summary) {}

    @GET
    @Needs(Permission.BIDS_WRITE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Own marks and reasons, and the winner's, when an award was approved")
    public Mine summary(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        MySummary mine = reading.mine(ref, lot);
        return new Mine(
                mine.tender(),
                mine.title(),
                mine.buyer(),
                mine.lot(),
                mine.outcome(),
                mine.mayDecline(),
                SummaryDocument.of(mine.summary()));
    }
}
