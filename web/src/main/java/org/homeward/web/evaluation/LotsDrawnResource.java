package org.homeward.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.homeward.evaluation.application.TieBreaking;
import org.homeward.evaluation.domain.LotsDraw;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** Lots that two officers draw between bids that are equal in everything, for programs. */
@Path("tenders/{ref}/lots/{n}/lots-drawn")
@RequestScoped
@Tag(name = "evaluation")
public class LotsDrawnResource {

    @Inject
    private TieBreaking tieBreaking;

    /**
     * What was drawn.
     *
     * @param order the winner first; empty until the second officer has drawn
     * @param seed what the order follows from: SHA-256(seed, bid), the lowest first
     */
    public record Drawn(
            List<String> bids,
            String begunBy,
            Instant begunAt,
            List<String> order,
            String seed,
            Optional<String> drawnBy,
            Optional<Instant> drawnAt) {}

    @POST
    @Needs(Permission.AWARDS_WRITE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draw lots between bids that are equal in everything: one officer begins, another draws")
    public Drawn draw(@PathParam("ref") String ref, @PathParam("n") int lot) {
        LotsDraw draw = tieBreaking.draw(ref, lot);
        return new Drawn(
                draw.bids(),
                draw.begunByName(),
                draw.begunAt(),
                draw.drawn(),
                draw.seed(),
                draw.drawnByName(),
                draw.drawnAt());
    }
}
