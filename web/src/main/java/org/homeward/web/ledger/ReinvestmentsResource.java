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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.Reinvesting;
import org.homeward.ledger.domain.ReinvestmentView;
import org.homeward.ledger.domain.Trace;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Paging;

/** Released money that is promised to a contract or scheme, and what was paid of it. */
@Path("programmes/{programme}/reinvestments")
@RequestScoped
@Tag(name = "ledger")
public class ReinvestmentsResource {

    @Inject
    private Reinvesting reinvesting;

    @Inject
    private LedgerReading reading;

    /**
     * A promise.
     *
     * @param release reference of the release that it spends
     * @param contract reference of the contract that it pays for; or else {@code scheme}
     * @param scheme reference of the programme's scheme
     */
    public record Promised(
            @NotNull String release,
            Optional<String> contract,
            Optional<String> scheme,
            @NotNull Long amountPence,
            Optional<String> note) {}

    /**
     * A payment.
     *
     * @param amountPence below nought for a refund
     * @param date when; left out: today
     * @param reference of the invoice
     */
    public record Paid(
            @NotNull Long amountPence,
            Optional<LocalDate> date,
            @NotNull String reference,
            Optional<String> description) {}

    @POST
    @Needs(Permission.LEDGER_POST)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Promise money of a release to a contract or scheme, up to what is left of it")
    public Response promise(@PathParam("programme") String programme, @NotNull @Valid Promised promised) {
        ReinvestmentView made = reinvesting.promise(
                programme,
                new Reinvesting.Promise(
                        Optional.of(promised.release()),
                        promised.contract(),
                        promised.scheme(),
                        Optional.of(promised.amountPence()),
                        promised.note()));
        return Response.created(URI.create("/api/v1/programmes/" + programme + "/reinvestments/" + made.ref()))
                .entity(made)
                .build();
    }

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reinvestments, the newest first")
    public Page<ReinvestmentView> list(@PathParam("programme") String programme, @BeanParam Paging paging) {
        return reading.reinvestments(programme, paging.query());
    }

    @GET
    @Path("{ref}")
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One reinvestment and how far it is spent")
    public ReinvestmentView one(@PathParam("programme") String programme, @PathParam("ref") String ref) {
        return reading.reinvestment(programme, ref);
    }

    @GET
    @Path("{ref}/trace")
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Where its money came from: the release, the fact behind it, the ward")
    public Trace trace(@PathParam("programme") String programme, @PathParam("ref") String ref) {
        return reading.trace(programme, reading.reinvestment(programme, ref).release());
    }

    @POST
    @Path("{ref}/payments")
    @Needs(Permission.LEDGER_POST)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record what was paid of it, up to what is committed and not spent")
    public Response pay(
            @PathParam("programme") String programme, @PathParam("ref") String ref, @NotNull @Valid Paid paid) {
        ReinvestmentView after = reinvesting.pay(
                programme,
                ref,
                new Reinvesting.Payment(
                        Optional.of(paid.amountPence()),
                        paid.date(),
                        Optional.of(paid.reference()),
                        paid.description()));
        return Response.status(Response.Status.CREATED).entity(after).build();
    }
}
