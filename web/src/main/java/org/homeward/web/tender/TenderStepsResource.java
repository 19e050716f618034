package org.homeward.web.tender;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.TenderApproving;
import org.homeward.tender.application.TenderInviting;
import org.homeward.tender.application.TenderPublishing;
import org.homeward.tender.application.TenderRestarting;
import org.homeward.tender.domain.InvitationView;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.http.Needs;

/** What brings a tender from one state to the next, for programs. Each takes an empty body unless it says otherwise. */
@Path("tenders/{ref}")
@RequestScoped
@Tag(name = "tenders")
@Produces(MediaType.APPLICATION_JSON)
public class TenderStepsResource {

    @Inject
    private TenderApproving approving;

    @Inject
    private TenderPublishing publishing;

    @Inject
    private TenderRestarting restarting;

    @Inject
    private TenderInviting inviting;

    @Inject
    private Messages texts;

    /** Why something is done. */
    public record Reason(@NotNull String reason) {}

    /** Until when bids are taken from now on, and what happened. */
    public record Restart(Optional<Instant> deadline, Optional<String> reason) {}

    /** Whom to invite: references such as PR-00042 or ORG-0007, or names of organisations. */
    public record Providers(
            @NotNull @JsonDeserialize(using = OneOrMany.class)
            List<String> providers) {}

    /** Who was invited. */
    public record Invitations(int total, List<TenderAnswer.Invited> items) {

        static Invitations of(List<InvitationView> invited) {
            return new Invitations(
                    invited.size(),
                    invited.stream().map(TenderAnswer.Invited::of).toList());
        }
    }

    @POST
    @Path("approval-requests")
    @Needs(Permission.TENDERS_WRITE)
    @Operation(summary = "Ask the other officers to approve; approving works without it too")
    public void ask(@PathParam("ref") String ref) {
        approving.ask(ref);
    }

    @POST
    @Path("approve")
    @Needs(Permission.TENDERS_APPROVE)
    @Operation(summary = "Approve a tender that somebody else wrote")
    public TenderAnswer approve(@PathParam("ref") String ref) {
        return answer(approving.approve(ref));
    }

    @POST
    @Path("send-back")
    @Needs(Permission.TENDERS_APPROVE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a tender back to its writers, with the reason")
    public TenderAnswer sendBack(@PathParam("ref") String ref, @NotNull @Valid Reason why) {
        return answer(approving.sendBack(ref, why.reason()));
    }

    @POST
    @Path("publish")
    @Needs(Permission.TENDERS_WRITE)
    @Operation(summary = "Publish an approved tender: it takes bids from now on")
    public TenderAnswer publish(@PathParam("ref") String ref) {
        return answer(publishing.publish(ref));
    }

    @POST
    @Path("close")
    @Needs(Permission.TENDERS_WRITE)
    @Operation(summary = "Close a tender whose deadline has passed; it closes by itself too, and before it is 409")
    public TenderAnswer close(@PathParam("ref") String ref) {
        return answer(publishing.close(ref));
    }

    /** Without a body there is no reason, and everybody reads that none was given. */
    @POST
    @Path("cancel")
    @Needs(Permission.TENDERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a tender without an award; the body gives the reason")
    public TenderAnswer cancel(@PathParam("ref") String ref, @Valid Reason why) {
        return answer(publishing.cancel(ref, why == null ? texts.text("tender-cancelled-unexplained") : why.reason()));
    }

    @POST
    @Path("restart")
    @Needs(Permission.TENDERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a tender go on that stands still after a restore, with a new deadline for everybody")
    public TenderAnswer restart(@PathParam("ref") String ref, @NotNull @Valid Restart how) {
        return answer(restarting.restart(ref, how.deadline(), how.reason().orElse("")));
    }

    @POST
    @Path("invitations")
    @Needs(Permission.TENDERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Invite providers to a quotation, beside those invited before")
    public Invitations invite(@PathParam("ref") String ref, @NotNull @Valid Providers named) {
        return Invitations.of(inviting.invite(ref, named.providers()));
    }

    @GET
    @Path("invitations")
    @Needs(Permission.TENDERS_READ)
    @Operation(summary = "Who was invited to a quotation")
    public Invitations invited(@PathParam("ref") String ref) {
        return Invitations.of(inviting.list(ref));
    }

    private TenderAnswer answer(TenderView view) {
        return TenderAnswer.of(view, texts);
    }
}
