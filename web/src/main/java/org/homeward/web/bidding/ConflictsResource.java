package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.bidding.application.ConflictDeclaring;
import org.homeward.bidding.domain.ConflictView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What officers and evaluators declare about interests of their own in a tender. */
@Path("tenders/{ref}/conflicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "opening")
public class ConflictsResource {

    @Inject
    private ConflictDeclaring declaring;

    /**
     * One's own word.
     *
     * @param nature what the conflict is; needed when there is one
     */
    public record Declaration(@NotNull Boolean conflict, Optional<String> nature) {}

    /** The last word of each person. */
    public record Declarations(int total, List<ConflictView> items) {}

    @POST
    @Needs(Permission.CONFLICTS_DECLARE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Declare whether there is a conflict of interest; the last word counts")
    public Response declare(@PathParam("ref") String ref, @NotNull @Valid Declaration declaration) {
        ConflictView declared = declaring.declare(
                ref, declaration.conflict(), declaration.nature().orElse(""));
        return Response.status(Response.Status.CREATED).entity(declared).build();
    }

    @GET
    @Needs(Permission.BIDS_READ)
    @Operation(summary = "What everybody declared")
    public Declarations list(@PathParam("ref") String ref) {
        List<ConflictView> all = declaring.all(ref);
        return new Declarations(all.size(), all);
    }
}
