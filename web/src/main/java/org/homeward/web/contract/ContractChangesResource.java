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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.contract.application.Varying;
import org.homeward.contract.domain.Band;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.VariationDraft;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** Variations of an agreed contract. */
@Path("contracts/{ref}/variations")
@RequestScoped
@Tag(name = "contracts")
public class ContractChangesResource {

    @Inject
    private Varying varying;

    @Inject
    private Messages texts;

    /** A change with its reason and the rule that allows it; {@code bands} by indicator. */
    public record Change(
            @NotNull String what,
            @NotNull String reason,
            @NotNull String rule,
            @NotNull LocalDate effectiveFrom,
            LocalDate newEndDate,
            Long newValuePence,
            Integer newPeople,
            Map<String, ContractDocument.@NotNull @Valid BandPart> bands) {

        VariationDraft draft() {
            Map<String, Band> from = new LinkedHashMap<>();
            Optional.ofNullable(bands)
                    .orElse(Map.of())
                    .forEach((indicator, part) -> from.put(indicator, part.band(effectiveFrom)));
            return new VariationDraft(
                    what,
                    reason,
                    rule,
                    effectiveFrom,
                    Optional.ofNullable(newEndDate),
                    Optional.ofNullable(newValuePence),
                    Optional.ofNullable(newPeople),
                    from);
        }
    }

    /** The provider's word: with the hash it agrees, with a reason it does not. */
    public record Word(@NotNull Boolean agrees, String sha256, String reason) {}

    @POST
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose a change; it holds when the provider agrees")
    public Response propose(@PathParam("ref") String ref, @NotNull @Valid Change change) {
        ContractView after = varying.propose(ref, change.draft());
        return Response.status(Response.Status.CREATED)
                .entity(ContractAnswer.VariationPart.of(after.variations().get(0)))
                .build();
    }

    @POST
    @Path("{number}/answer")
    @Needs(Permission.CONTRACTS_REPORT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The provider agrees to the text with this hash, or says why not")
    public ContractAnswer answer(
            @PathParam("ref") String ref, @PathParam("number") int number, @NotNull @Valid Word word) {
        return ContractAnswer.of(
                varying.answer(
                        ref,
                        number,
                        word.agrees(),
                        Optional.ofNullable(word.sha256()).orElse(""),
                        Optional.ofNullable(word.reason()).orElse("")),
                texts);
    }

    @POST
    @Path("{number}/withdrawal")
    @Needs(Permission.CONTRACTS_WRITE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The buyer takes a proposed change back")
    public ContractAnswer takeBack(@PathParam("ref") String ref, @PathParam("number") int number) {
        return ContractAnswer.of(varying.takeBack(ref, number), texts);
    }
}
