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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.evaluation.application.Agreeing;
import org.homeward.evaluation.domain.AgreedEntry;
import org.homeward.evaluation.domain.AgreeingView;
import org.homeward.evaluation.domain.AgreeingView.Cell;
import org.homeward.evaluation.domain.AgreeingView.ShownMark;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What the panel agrees on, for programs. */
@Path("tenders/{ref}/lots/{n}/agreed-scores")
@RequestScoped
@Tag(name = "evaluation")
public class AgreedScoresResource {

    @Inject
    private Agreeing agreeing;

    /** An agreement about one answer. */
    public record Agreed(String bid, String question, int mark, String reason, String agreedBy, Instant agreedAt) {}

    /**
     * One answer of one bid.
     *
     * @param given how many have given a mark
     * @param awaited how many are waited for
     * @param marks side by side; empty until everybody has given one
     * @param agreed what counts now; left out while nothing was agreed
     * @param history earlier agreements, the latest first
     */
    public record Answer(
            String bid,
            String question,
            int given,
            int awaited,
            List<ShownMark> marks,
            Optional<Agreed> agreed,
            List<Agreed> history) {}

    /** @param toAgree answers that everybody has marked and that are not agreed yet */
    public record Desk(String tender, int lot, long toAgree, List<Answer> answers) {}

    @GET
    @Needs(Permission.SCORES_AGREE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far the panel is; marks side by side where everybody has given theirs")
    public Desk desk(@PathParam("ref") String ref, @PathParam("n") int lot) {
        AgreeingView view = agreeing.desk(ref, lot);
        return new Desk(
                ref,
                lot,
                view.toAgree(),
                view.cells().stream().map(AgreedScoresResource::answer).toList());
    }

    @POST
    @Needs(Permission.SCORES_AGREE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Agree on a mark once everybody has given theirs; a later one is added with its reason")
    public Agreed agree(
            @PathParam("ref") String ref, @PathParam("n") int lot, @NotNull @Valid ScoresResource.NewMark agreed) {
        return agreed(agreeing.agree(ref, lot, agreed.bid(), agreed.question(), agreed.mark(), agreed.reason()));
    }

    private static Answer answer(Cell cell) {
        return new Answer(
                cell.bid(),
                cell.question(),
                cell.given(),
                cell.awaited(),
                cell.marks(),
                cell.current().map(AgreedScoresResource::agreed),
                cell.agreed().stream().skip(1).map(AgreedScoresResource::agreed).toList());
    }

    private static Agreed agreed(AgreedEntry entry) {
        return new Agreed(
                entry.bid(), entry.question(), entry.mark(), entry.reason(), entry.agreedByName(), entry.agreedAt());
    }
}
