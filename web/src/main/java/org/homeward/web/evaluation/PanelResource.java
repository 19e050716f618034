package org.homeward.web.evaluation;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.evaluation.application.PanelSetting;
import org.homeward.evaluation.domain.Declared;
import org.homeward.evaluation.domain.PanelDraft;
import org.homeward.evaluation.domain.PanelView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** Who marks the bids of a tender, for programs. */
@Path("tenders/{ref}/panel")
@RequestScoped
@Tag(name = "evaluation")
public class PanelResource {

    @Inject
    private PanelSetting setting;

    /**
     * One member as an officer names it.
     *
     * @param signIn e-mail address of somebody who evaluates for the buyer
     * @param simplePage shown one thing at a time; false when it is left out
     */
    public record Seat(@NotNull String signIn, Boolean simplePage) {}

    /**
     * The whole panel.
     *
     * @param reason why somebody who has given marks leaves
     */
    public record Wanted(@NotNull List<@NotNull @Valid Seat> members, String reason) {}

    /** A member of the panel, and what they have declared of their own interests. */
    public record Member(String name, String signIn, boolean simplePage, Declared declared) {}

    /** @param chosen false while everybody of the buyer who evaluates is the panel */
    public record Panel(String tender, boolean chosen, List<Member> members) {}

    @GET
    @Needs(Permission.RESULTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who marks the bids of a tender")
    public Panel view(@PathParam("ref") String ref) {
        return panel(setting.view(ref));
    }

    @POST
    @Needs(Permission.PANEL_SET)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say who marks the bids of a tender, and who has the simple page")
    public Panel set(@PathParam("ref") String ref, @NotNull @Valid Wanted wanted) {
        List<PanelDraft.Seat> seats = wanted.members().stream()
                .map(seat -> new PanelDraft.Seat(seat.signIn(), Boolean.TRUE.equals(seat.simplePage())))
                .toList();
        return panel(setting.set(
                ref, new PanelDraft(seats, Optional.ofNullable(wanted.reason()).orElse(""))));
    }

    private static Panel panel(PanelView view) {
        List<Member> members = view.members().stream()
                .map(one -> new Member(one.name(), one.signIn(), one.simplePage(), one.declared()))
                .toList();
        return new Panel(view.tender(), view.chosen(), members);
    }
}
