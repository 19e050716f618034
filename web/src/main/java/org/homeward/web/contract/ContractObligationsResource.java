package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.contract.application.ObligationWatching;
import org.homeward.contract.domain.ObligationView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** Promises of the winning bid that are watched. */
@Path("contracts/{ref}/obligations")
@RequestScoped
@Tag(name = "contracts")
public class ContractObligationsResource {

    @Inject
    private ObligationWatching watching;

    /** A promise, where it was made, and by when it is to be kept. */
    public record Promise(
            @NotNull String text, String source, @NotNull LocalDate dueOn) {}

    /** Whether it was kept. */
    public record Kept(@NotNull Boolean kept, String note) {}

    @POST
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down a promise of the winning bid")
    public Response add(@PathParam("ref") String ref, @NotNull @Valid Promise promise) {
        List<ObligationView> all = watching.add(
                        ref,
                        promise.text(),
                        Optional.ofNullable(promise.source()).orElse(""),
                        promise.dueOn())
                .obligations();
        return Response.status(Response.Status.CREATED)
                .entity(all.get(all.size() - 1))
                .build();
    }

    @POST
    @Path("{number}")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say whether a promise was kept")
    public List<ObligationView> check(
            @PathParam("ref") String ref, @PathParam("number") int number, @NotNull @Valid Kept kept) {
        return watching.check(
                        ref,
                        number,
                        kept.kept(),
                        Optional.ofNullable(kept.note()).orElse(""))
                .obligations();
    }
}
