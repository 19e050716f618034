package org.homeward.web.doublerunning;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.doublerunning.application.Partnering;
import org.homeward.doublerunning.domain.PartnerView;
import org.homeward.doublerunning.domain.PartnersView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** Which councils and boards read a programme and its ledger beside its lead. */
@Path("programmes/{programme}/partners")
@RequestScoped
@Tag(name = "programmes")
public class PartnersResource {

    @Inject
    private Partnering partnering;

    /**
     * Who is to read it.
     *
     * @param organisation reference of a council or board
     */
    public record Partner(@NotNull String organisation) {}

    @GET
    @Needs(Permission.PROGRAMMES_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who reads a programme and who did; for its lead also the councils and boards that could")
    public PartnersView partners(@PathParam("programme") String programme) {
        return partnering.partners(programme);
    }

    @POST
    @Needs(Permission.PROGRAMMES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a council or board read a programme and its ledger from today on")
    public Response add(@PathParam("programme") String programme, @NotNull @Valid Partner partner) {
        return Response.status(Response.Status.CREATED)
                .entity(partnering.add(programme, partner.organisation()))
                .build();
    }

    @POST
    @Path("{organisation}/end")
    @Needs(Permission.PROGRAMMES_WRITE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "From now on a partner reads nothing of the programme; that it did stays on record")
    public PartnerView end(@PathParam("programme") String programme, @PathParam("organisation") String organisation) {
        return partnering.end(programme, organisation);
    }
}
