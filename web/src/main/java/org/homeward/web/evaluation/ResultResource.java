package org.homeward.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.evaluation.application.ResultReading;
import org.homeward.evaluation.domain.Decision;
import org.homeward.evaluation.domain.LotResult;
import org.homeward.evaluation.domain.RankedBid;
import org.homeward.evaluation.domain.ResultView;
import org.homeward.evaluation.domain.ScoredPart;
import org.homeward.evaluation.domain.Tie;
import org.homeward.shared.domain.Permission;
import org.homeward.web.export.CsvTable;
import org.homeward.web.http.Needs;

/** The result of a lot with every part of the sum, for programs. Weights and scores are texts with two decimals. */
@Path("tenders/{ref}/lots/{n}/result")
@RequestScoped
@Tag(name = "evaluation")
public class ResultResource {

    @Inject
    private ResultReading reading;

    /**
     * One question's part of the sum.
     *
     * @param mark the agreed mark; left out, like the score, while there is none
     * @param highest the highest mark of the scale
     * @param working the sum in figures
     */
    public record Part(
            String question,
            Optional<Integer> mark,
            int highest,
            String weight,
            Optional<String> score,
            String reason,
            String working,
            boolean livedExperience) {}

    /**
     * One bid.
     *
     * @param bidder reference of the organisation
     * @param rank left out while marks are missing, and for a bid that is out
     * @param total left out, like the price's score, for a bid that is out
     */
    public record Ranked(
            Optional<Integer> rank,
            String bid,
            String bidder,
            String bidderName,
            Optional<String> total,
            String quality,
            Optional<String> price,
            long pricePence,
            String priceWorking,
            List<Part> parts,
            boolean excluded,
            Optional<String> excludedBecause) {}

    /**
     * The result.
     *
     * @param missing how many agreed marks are missing
     * @param tie the highest tie, and what decided it; left out when totals differ
     * @param decisions who decided what, the first decision first
     */
    public record Result(
            String tender,
            int lot,
            LotResult.State state,
            int missing,
            List<Ranked> ranking,
            String tieRule,
            Optional<Tie> tie,
            List<Decision> decisions) {}

    @GET
    @Needs(Permission.RESULTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The ranking of a lot with every part of the sum")
    public Result result(@PathParam("ref") String ref, @PathParam("n") int lot) {
        ResultView view = reading.result(ref, lot);
        return new Result(
                ref,
                lot,
                view.result().state(),
                view.result().missing(),
                view.result().ranking().stream().map(bid -> ranked(bid, view)).toList(),
                view.tieRule(),
                view.result().ties().stream().findFirst(),
                view.decisions());
    }

    @GET
    @Needs(Permission.RESULTS_READ)
    @Produces("text/csv")
    @Operation(summary = "The same as a table: one line for each bid, every part of its sum beside it")
    public Response table(@PathParam("ref") String ref, @PathParam("n") int lot) throws IOException {
        ResultView view = reading.result(ref, lot);
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (CsvTable<RankedBid> table = new CsvTable<>(made, ResultColumns.of(view))) {
            view.result().ranking().forEach(table::add);
        }
        return Response.ok(made.toByteArray(), CsvTable.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"result-" + ref + "-lot-" + lot + ".csv\"")
                .build();
    }

    private static Ranked ranked(RankedBid bid, ResultView view) {
        return new Ranked(
                bid.rank().isPresent() ? Optional.of(bid.rank().getAsInt()) : Optional.empty(),
                bid.bid(),
                view.bidderRefs().getOrDefault(bid.bid(), ""),
                bid.bidder(),
                bid.total().map(BigDecimal::toPlainString),
                bid.quality().toPlainString(),
                bid.priceScore().map(BigDecimal::toPlainString),
                bid.price().pence(),
                bid.priceWorking(),
                bid.parts().stream().map(ResultResource::part).toList(),
                bid.isExcluded(),
                Optional.ofNullable(view.excluded().get(bid.bid())));
    }

    private static Part part(ScoredPart part) {
        return new Part(
                part.question(),
                part.mark(),
                part.highest(),
                part.weight().toPlainString(),
                part.score().map(BigDecimal::toPlainString),
                part.reason(),
                part.working(),
                part.livedExperience());
    }
}
