package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.bidding.application.BidSubmitting;
import org.homeward.bidding.application.BidWriting;
import org.homeward.bidding.domain.AttachmentView;
import org.homeward.bidding.domain.BidDraftView;
import org.homeward.bidding.domain.BidState;
import org.homeward.bidding.domain.ConditionMet;
import org.homeward.bidding.domain.InclusionProof;
import org.homeward.bidding.domain.Lacking;
import org.homeward.bidding.domain.Receipt;
import org.homeward.bidding.domain.ReceiptView;
import org.homeward.bidding.domain.Withdrawal;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.BodyWithFiles;
import org.homeward.web.http.Needs;
import org.homeward.web.http.OwnIdempotency;

/** The acting provider's own bid for a lot. */
@Path("tenders/{ref}/lots/{lot}/my-bid")
@RequestScoped
@Needs(Permission.BIDS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bidding")
public class MyBidResource {

    private static final String KEY = "Idempotency-Key";

    @Inject
    private BidWriting writing;

    @Inject
    private BidSubmitting submitting;

    /**
     * A bid as its bidder sees it.
     *
     * @param version of the draft; what {@code If-Match} names
     * @param submittedVersion the last that was submitted or withdrawn; 0 for none
     * @param missing what keeps it from being submitted
     * @param addenda changes of the tender that were not confirmed yet
     */
    public record MyBid(
            String tender,
            int lot,
            BidState state,
            Optional<String> bid,
            int version,
            int submittedVersion,
            Optional<Instant> submittedAt,
            boolean changedSinceSubmitted,
            List<Answered> answers,
            Optional<Long> pricePence,
            List<AttachmentView> attachments,
            List<ConditionMet> conditions,
            List<Lacking> missing,
            List<String> addenda,
            Optional<Instant> deadline,
            Instant serverTime,
            boolean open) {}

    /** An answer with its count of words. */
    public record Answered(String question, String text, int words, int maxWords) {}

    /**
     * A receipt, with its place in the box after the close.
     *
     * @param inclusion not signed; checked by itself
     */
    public record WithProof(
            String tender,
            int lot,
            String bidder,
            int version,
            Instant submittedAt,
            String sealedSha256,
            String keyId,
            String signature,
            Optional<InclusionProof> inclusion) {}

    @GET
    @Operation(summary = "The own bid with what is still missing; nothing of it is known to anybody else")
    public Response draft(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        return answer(writing.draft(ref, lot));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @OwnIdempotency
    @Operation(summary = "Write the whole draft; sending it again does no harm")
    public Response write(
            @PathParam("ref") String ref,
            @PathParam("lot") int lot,
            @Context HttpHeaders headers,
            @HeaderParam("If-Match") Optional<String> ifMatch,
            InputStream body) {
        DraftBody draft = BodyWithFiles.read(headers, body, DraftBody.class);
        return answer(
                ifMatch.isPresent()
                        ? writing.save(ref, lot, draft.asDraft(), DraftBody.version(ifMatch.get()))
                        : writing.save(ref, lot, draft.asDraft()));
    }

    @POST
    @Path("reconfirm")
    @OwnIdempotency
    @Operation(summary = "Confirm that the changes of the tender were read")
    public Response reconfirm(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        return answer(writing.reconfirm(ref, lot));
    }

    @POST
    @Path("submit")
    @OwnIdempotency
    @Operation(summary = "Seal and submit; the same Idempotency-Key, which is needed, gives the same receipt for ever")
    public Response submit(
            @PathParam("ref") String ref, @PathParam("lot") int lot, @Context HttpHeaders headers, InputStream body) {
        Receipt receipt = submitting.submit(ref, lot, SubmissionKey.of(headers, body));
        return Response.status(Response.Status.CREATED).entity(receipt).build();
    }

    @POST
    @Path("withdraw")
    @OwnIdempotency
    @Operation(summary = "Take the submitted bid back, before the deadline")
    public Withdrawal withdraw(
            @PathParam("ref") String ref, @PathParam("lot") int lot, @Context HttpHeaders headers, InputStream body) {
        String key =
                headers.getRequestHeader(KEY) == null ? UUID.randomUUID().toString() : SubmissionKey.of(headers, body);
        return submitting.withdraw(ref, lot, key);
    }

    @GET
    @Path("receipt")
    @Operation(summary = "The receipt of the bid that counts; after the close with its place in the box")
    public WithProof receipt(@PathParam("ref") String ref, @PathParam("lot") int lot) {
        ReceiptView view = submitting.receipt(ref, lot);
        Receipt receipt = view.receipt();
        return new WithProof(
                receipt.tender(),
                receipt.lot(),
                receipt.bidder(),
                receipt.version(),
                receipt.submittedAt(),
                receipt.sealedSha256(),
                receipt.keyId(),
                receipt.signature(),
                view.inclusion());
    }

    private static Response answer(BidDraftView view) {
        MyBid bid = new MyBid(
                view.tender(),
                view.lot(),
                view.state(),
                view.bidRef(),
                view.draftVersion(),
                view.submittedVersion(),
                view.submittedAt(),
                view.changedSinceSubmitted(),
                view.answers().stream()
                        .map(answer ->
                                new Answered(answer.question(), answer.text(), answer.words(), answer.maxWords()))
                        .toList(),
                view.pricePence(),
                view.attachments(),
                view.conditions(),
                view.missing(),
                view.addendaToReconfirm(),
                view.deadline(),
                view.serverTime(),
                view.open());
        return Response.ok(bid)
                .header(HttpHeaders.ETAG, "\"" + view.draftVersion() + "\"")
                .build();
    }
}
