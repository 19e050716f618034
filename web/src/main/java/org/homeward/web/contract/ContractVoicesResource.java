package org.homeward.web.contract;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.application.VoiceHearing;
import org.homeward.contract.domain.Relation;
import org.homeward.contract.domain.VoiceView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What people and families say of the support under a contract. */
@Path("contracts/{ref}/voices")
@RequestScoped
@Tag(name = "contracts")
public class ContractVoicesResource {

    @Inject
    private VoiceHearing hearing;

    @Inject
    private ContractReading reading;

    /** For whom the link is. */
    public record Wanted(@NotNull Relation relation) {}

    @GET
    @Needs(Permission.CONTRACTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was said, without names; a provider reads what may be shown to it")
    public List<VoiceView> list(@PathParam("ref") String ref) {
        return reading.voices(ref);
    }

    @POST
    @Path("links")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a link with which somebody says once how the support is, without an account")
    public Response link(@PathParam("ref") String ref, @NotNull @Valid Wanted wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(hearing.link(ref, wanted.relation()))
                .build();
    }
}
