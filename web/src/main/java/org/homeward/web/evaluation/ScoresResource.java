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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.evaluation.application.Scoring;
import org.homeward.evaluation.domain.GivenMark;
import org.homeward.evaluation.domain.MarkingView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What an evaluator marks alone, for programs. */
@Path("tenders/{ref}/lots/{n}/scores")
@RequestScoped
@Tag(name = "evaluation")
public class ScoresResource {

    @Inject
    private Scoring scoring;

    /**
     * A mark for one answer of one bid.
     *
     * @param bid reference of the bid
     * @param question reference of the question
     * @param mark one of the marks of the question's scale
     * @param reason why, in the evaluator's own words
     */
    public record NewMark(
            @NotNull String bid,
            @NotNull String question,
            @NotNull Integer mark,
            @NotNull String reason) {}

    /** A mark that the caller has given. */
    public record Mark(String bid, String question, int mark, String reason, Instant givenAt, boolean agreed) {}

    /**
     * What the caller has to mark, and has.
     *
     * @param toGive how many marks are missing
     */
    public record Mine(
            String tender, int lot, List<String> bids, List<String> questions, int toGive, List<Mark> scores) {}

    @GET
    @Needs(Permission.SCORES_WRITE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The marks that the caller has given, and how many are missing; nobody else's")
    public Mine mine(@PathParam("ref") String ref, @PathParam("n") int lot) {
        MarkingView view = scoring.mine(ref, lot);
        return new Mine(
                ref,
                lot,
                view.bids().stream().map(bid -> bid.bidRef()).toList(),
                view.questions().stream().map(question -> question.ref()).toList(),
                view.toGive(),
                view.mine().stream()
                        .map(given -> mark(given, view.isLocked(given.bid(), given.question())))
                        .toList());
    }

    @POST
    @Needs(Permission.SCORES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a mark for one answer of one bid, or another one instead until the panel has agreed")
    public Mark give(@PathParam("ref") String ref, @PathParam("n") int lot, @NotNull @Valid NewMark given) {
        return mark(scoring.score(ref, lot, given.bid(), given.question(), given.mark(), given.reason()), false);
    }

    private static Mark mark(GivenMark given, boolean agreed) {
        return new Mark(given.bid(), given.question(), given.mark(), given.reason(), given.givenAt(), agreed);
    }
}
