package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.contract.application.ContractAgreeing;
import org.homeward.contract.application.ContractMaking;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.application.ContractRunning;
import org.homeward.contract.application.Varying;
import org.homeward.contract.domain.AgreedText;
import org.homeward.contract.domain.ContractItem;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.EndKind;
import org.homeward.contract.domain.LadderKind;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.Codes;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Paging;
import org.homeward.web.http.Version;

/** Contracts from the award to the end, for both sides. */
@Path("contracts")
@RequestScoped
@Tag(name = "contracts")
public class ContractsResource {

    @Inject
    private ContractReading reading;

    @Inject
    private ContractMaking making;

    @Inject
    private ContractAgreeing agreeing;

    @Inject
    private ContractRunning running;

    @Inject
    private Varying varying;

    @Inject
    private ContractPdfs pdfs;

    @Inject
    private Messages texts;

    /** From which award; {@code ladder} left out: the health-style one. */
    public record Made(@NotNull String award, LadderKind ladder) {}

    /** The text that somebody agrees to. */
    public record Agreement(@NotNull String sha256) {}

    /** The text and its hash; {@code document} is canonical JSON, byte for byte what is hashed. */
    public record TextAnswer(String sha256, String document) {}

    /** The two plans, one of them or both. */
    public record Plans(Optional<String> contingency, Optional<String> exit) {}

    /** Why something is decided. */
    public record Why(@NotNull String reason) {}

    /** How many months of the agreed extension are used, and why. */
    public record Extension(
            @NotNull Integer months, @NotNull String reason) {}

    /** That a contract is to end, when and why. */
    public record End(
            @NotNull EndKind kind,
            @NotNull LocalDate on,
            @NotNull String reason) {}

    @GET
    @Needs(Permission.CONTRACTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Contracts of the acting organisation, those that end first in front")
    public Page<ContractItem> list(
            @BeanParam Paging paging,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("endsBy") LocalDate endsBy) {
        Optional<ContractState> wanted =
                state.isBlank() ? Optional.empty() : Optional.of(Codes.read(ContractState.class, state, "state"));
        return reading.list(paging.query(), wanted, Optional.ofNullable(endsBy));
    }

    @POST
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a contract from a confirmed award, with the product's own wording to begin with")
    public Response make(@NotNull @Valid Made made) {
        ContractView contract =
                making.make(made.award(), Optional.ofNullable(made.ladder()).orElse(LadderKind.HEALTH));
        return Response.created(URI.create("/api/v1/contracts/" + contract.ref()))
                .tag(Integer.toString(contract.version()))
                .entity(ContractAnswer.of(contract, texts))
                .build();
    }

    @GET
    @Path("{ref}")
    @Needs(Permission.CONTRACTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One contract with outcomes, indicators, reports and cases, as the acting side reads it")
    public Response one(@PathParam("ref") String ref) {
        return answer(reading.view(ref));
    }

    @PUT
    @Path("{ref}")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write the terms anew before both sides have agreed; a signature given before counts no more")
    public Response write(
            @PathParam("ref") String ref, @Context HttpHeaders headers, @NotNull @Valid ContractDocument document) {
        return answer(making.write(ref, Version.named(headers), document.terms()));
    }

    @GET
    @Path("{ref}/text")
    @Needs(Permission.CONTRACTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The text that both sides agree to, as canonical JSON, and its SHA-256")
    public TextAnswer text(@PathParam("ref") String ref) {
        AgreedText text = reading.text(ref);
        return new TextAnswer(text.sha256(), text.document());
    }

    @GET
    @Path("{ref}/text.pdf")
    @Needs(Permission.CONTRACTS_READ)
    @Produces("application/pdf")
    @Operation(summary = "The same text as a tagged PDF")
    public byte[] pdf(@PathParam("ref") String ref) {
        return pdfs.of(ref);
    }

    @POST
    @Path("{ref}/agreement")
    @Needs(Permission.CONTRACTS_AGREE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agree to the text with this hash for the acting side; the buyer comes first")
    public Response agree(@PathParam("ref") String ref, @NotNull @Valid Agreement agreement) {
        return answer(agreeing.agree(ref, agreement.sha256()));
    }

    @POST
    @Path("{ref}/plans")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write the contingency plan, the exit plan or both; without them nothing starts")
    public Response plans(@PathParam("ref") String ref, @NotNull @Valid Plans plans) {
        return answer(running.plan(ref, plans.contingency(), plans.exit()));
    }

    @POST
    @Path("{ref}/start")
    @Needs(Permission.CONTRACTS_WRITE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Support begins; by itself it begins on the first day when both plans are there")
    public Response start(@PathParam("ref") String ref) {
        return answer(running.start(ref));
    }

    @POST
    @Path("{ref}/abandonment")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a contract up before it was agreed")
    public Response abandon(@PathParam("ref") String ref, @NotNull @Valid Why why) {
        return answer(making.abandon(ref, why.reason()));
    }

    @POST
    @Path("{ref}/suspension")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Suspend; needs a case on its last rung or one with serious harm")
    public Response suspend(@PathParam("ref") String ref, @NotNull @Valid Why why) {
        return answer(running.suspend(ref, why.reason()));
    }

    @POST
    @Path("{ref}/resumption")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Go on after a suspension, or take an announced end back")
    public Response resume(@PathParam("ref") String ref, @NotNull @Valid Why why) {
        return answer(running.resume(ref, why.reason()));
    }

    @POST
    @Path("{ref}/end")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Announce the end with its reason; on the day it ends by itself")
    public Response end(@PathParam("ref") String ref, @NotNull @Valid End end) {
        return answer(running.announceEnd(ref, end.kind(), end.on(), end.reason()));
    }

    @POST
    @Path("{ref}/extension")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Use months of the extension that was agreed from the beginning")
    public Response extend(@PathParam("ref") String ref, @NotNull @Valid Extension extension) {
        return answer(varying.extend(ref, extension.months(), extension.reason()));
    }

    private Response answer(ContractView view) {
        return Response.ok(ContractAnswer.of(view, texts))
                .tag(Integer.toString(view.version()))
                .build();
    }
}
