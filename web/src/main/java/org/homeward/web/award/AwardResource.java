package org.homeward.web.award;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.award.application.AwardApproving;
import org.homeward.award.application.AwardConfirming;
import org.homeward.award.application.AwardDeclining;
import org.homeward.award.application.AwardReading;
import org.homeward.award.application.ContractDetails;
import org.homeward.award.application.Recommending;
import org.homeward.award.application.RepresentationHandling;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.AwardView;
import org.homeward.award.domain.LetterView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** The award of a lot, from the recommendation to the signed contract. */
@Path("tenders/{ref}/lots/{lot}/award")
@RequestScoped
@Tag(name = "award")
public class AwardResource {

    @Inject
    private Recommending recommending;

    @Inject
    private AwardApproving approving;

    @Inject
    private AwardConfirming confirming;

    @Inject
    private AwardDeclining declining;

    @Inject
    private ContractDetails contracts;

    @Inject
    private RepresentationHandling representations;

    @Inject
    private AwardReading reading;

    @Inject
    private Acting acting;

    /**
     * A recommendation, or the confirmation after the standstill.
     *
     * @param bid reference of the bid in first place; left out to confirm
     * @param reason why this bid
     * @param confirm true to confirm
     */
    public record Step(Optional<String> bid, Optional<String> reason, Optional<Boolean> confirm) {}

    /** Why something is decided. */
    public record Why(Optional<String> reason) {}

    /** What was signed; what is left out is taken from the lot and the tender. */
    public record Signed(
            Optional<LocalDate> signedOn,
            Optional<LocalDate> startDate,
            Optional<LocalDate> endDate,
            Optional<Long> valuePence) {}

    /** What a provider says against the decision. */
    public record Said(@NotNull String from, @NotNull String text, Optional<LocalDate> receivedOn) {}

    /** What came of a representation. */
    public record Judged(@NotNull Boolean stands, @NotNull String reason) {}

    /** That a provider does not take the award. */
    public record Declined(String tender, int lot, AwardState state) {}

    @GET
    @Needs(Permission.AWARDS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The award that stands, or else the last one")
    public AwardView award(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        return reading.award(ref, lot);
    }

    @POST
    @Needs(Permission.AWARDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Recommend the bid in first place; when the standstill has ended, confirm the award")
    public Response step(@PathParam("ref") String ref, @PathParam("lot") int lot, @NotNull @Valid Step step) {
        Optional<AwardView> now = standing(ref, lot);
        boolean confirms = step.confirm().orElse(step.bid().isEmpty() && now.isPresent());
        boolean sameAgain = now.filter(award -> award.state() == AwardState.APPROVED)
                .flatMap(AwardView::bid)
                .equals(step.bid());
        if (confirms || (step.bid().isPresent() && sameAgain)) {
            return Response.ok(confirming.confirm(ref, lot)).build();
        }
        AwardView recommended = recommending.recommend(
                ref, lot, step.bid().orElse(""), step.reason().orElse(""));
        return Response.status(Response.Status.CREATED).entity(recommended).build();
    }

    private Optional<AwardView> standing(String ref, int lot) {
        return reading.ofLot(ref, lot).award().filter(award -> award.state().isLive());
    }

    @POST
    @Path("approve")
    @Needs(Permission.AWARDS_APPROVE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Approve the recommendation of another officer: every bidder is told, the standstill begins")
    public AwardView approve(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        return approving.approve(ref, lot);
    }

    @POST
    @Path("send-back")
    @Needs(Permission.AWARDS_APPROVE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send the recommendation back with a reason")
    public AwardView sendBack(@PathParam("ref") String ref, @PathParam("lot") int lot, @NotNull @Valid Why why) {
        return approving.sendBack(ref, lot, why.reason().orElse(""));
    }

    @POST
    @Path("decline")
    @Needs(Permission.AWARDS_DECLINE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The winner does not take the award: it says so itself, or an officer records it")
    public Declined decline(@PathParam("ref") String ref, @PathParam("lot") int lot, @NotNull @Valid Why why) {
        if (acting.actor().may(Permission.BIDS_WRITE)) {
            declining.decline(ref, lot, why.reason().orElse(""));
        } else {
            declining.record(ref, lot, why.reason().orElse(""));
        }
        return new Declined(ref, lot, AwardState.DECLINED);
    }

    @POST
    @Path("none")
    @Needs(Permission.AWARDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide that nobody gets the lot, with the reason")
    public Response none(@PathParam("ref") String ref, @PathParam("lot") int lot, @NotNull @Valid Why why) {
        AwardView nobody = recommending.noAward(ref, lot, why.reason().orElse(""));
        return Response.status(Response.Status.CREATED).entity(nobody).build();
    }

    @POST
    @Path("contract")
    @Needs(Permission.AWARDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record the signed contract and publish its details")
    public AwardView contract(@PathParam("ref") String ref, @PathParam("lot") int lot, @NotNull @Valid Signed signed) {
        return contracts.record(
                ref,
                lot,
                new ContractDetails.Draft(
                        signed.signedOn(),
                        signed.startDate(),
                        signed.endDate(),
                        signed.valuePence().map(Money::ofPence)));
    }

    @POST
    @Path("representations")
    @Needs(Permission.AWARDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record what a provider said against the decision; the standstill stays open")
    public Response receive(@PathParam("ref") String ref, @PathParam("lot") int lot, @NotNull @Valid Said said) {
        AwardView open = representations.receive(ref, lot, said.from(), said.text(), said.receivedOn());
        return Response.status(Response.Status.CREATED).entity(open).build();
    }

    @POST
    @Path("representations/{id}")
    @Needs(Permission.AWARDS_APPROVE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide a representation: the award stands, or it is set aside")
    public AwardView judge(
            @PathParam("ref") String ref,
            @PathParam("lot") int lot,
            @PathParam("id") long id,
            @NotNull @Valid Judged judged) {
        return representations.decide(ref, lot, id, judged.stands(), judged.reason());
    }

    @GET
    @Path("letters")
    @Needs(Permission.AWARDS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The letters that went to bidders")
    public List<LetterView> letters(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        return reading.letters(ref, lot);
    }

    @GET
    @Path("summaries")
    @Needs(Permission.AWARDS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The assessment summaries as bidders were told them")
    public List<SummaryDocument> summaries(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        List<SummaryDocument> told =
                reading.summaries(ref, lot).stream().map(SummaryDocument::of).toList();
        if (told.isEmpty()) {
            throw new NotFound("no-summary");
        }
        return told;
    }
}
