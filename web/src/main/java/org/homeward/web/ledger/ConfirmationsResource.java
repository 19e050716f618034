package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.FactConfirming;
import org.homeward.ledger.application.FactEntering;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.FactDraft;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactState;
import org.homeward.ledger.domain.FactView;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Paging;

/** What two people saw: moves, steps, closed wards and sites. Nothing is released before the second has confirmed. */
@Path("programmes/{programme}/confirmations")
@RequestScoped
@Tag(name = "ledger")
public class ConfirmationsResource {

    @Inject
    private FactEntering entering;

    @Inject
    private FactConfirming confirming;

    @Inject
    private LedgerReading reading;

    /**
     * What somebody enters.
     *
     * @param subject reference of the person, ward or site
     * @param date when it happened; for a step the first of a month
     * @param evidence where it can be seen
     * @param occupied for a step: how many people lived on the ward; left out: as the programme counts
     */
    public record Entry(
            @NotNull FactKind kind,
            @NotNull String subject,
            @NotNull LocalDate date,
            @NotNull String evidence,
            Optional<Integer> occupied) {}

    /** Why something is sent back or taken back. */
    public record Why(Optional<String> reason) {}

    @POST
    @Needs(Permission.LEDGER_FACTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter a move, a step, or the closing of a ward or site; another person confirms it")
    public Response enter(@PathParam("programme") String programme, @NotNull @Valid Entry entry) {
        FactView entered = entering.enter(
                programme,
                new FactDraft(
                        Optional.of(entry.kind()),
                        Optional.of(entry.subject()),
                        Optional.of(entry.date()),
                        Optional.of(entry.evidence()),
                        entry.occupied()));
        return Response.created(URI.create("/api/v1/programmes/" + programme + "/confirmations/" + entered.ref()))
                .entity(entered)
                .build();
    }

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was entered and confirmed; what waits comes first")
    public Page<FactView> list(
            @PathParam("programme") String programme, @QueryParam("state") FactState state, @BeanParam Paging paging) {
        return reading.facts(programme, Optional.ofNullable(state), paging.query());
    }

    @GET
    @Path("{ref}")
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One of them with its history and what it has released")
    public FactView one(@PathParam("programme") String programme, @PathParam("ref") String ref) {
        return reading.fact(programme, ref);
    }

    @POST
    @Path("{ref}/confirm")
    @Needs(Permission.LEDGER_FACTS)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirm what another person entered: it releases money for each open month it is in force")
    public FactView confirm(@PathParam("programme") String programme, @PathParam("ref") String ref) {
        return confirming.confirm(programme, ref);
    }

    @POST
    @Path("{ref}/send-back")
    @Needs(Permission.LEDGER_FACTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do not agree with what another person entered, with the reason")
    public FactView sendBack(
            @PathParam("programme") String programme, @PathParam("ref") String ref, @NotNull @Valid Why why) {
        return confirming.sendBack(programme, ref, why.reason().orElse(""));
    }

    @POST
    @Path("{ref}/withdraw")
    @Needs(Permission.LEDGER_FACTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take back what you entered, before it is confirmed")
    public FactView withdraw(
            @PathParam("programme") String programme, @PathParam("ref") String ref, @NotNull @Valid Why why) {
        return entering.withdraw(programme, ref, why.reason().orElse(""));
    }
}
