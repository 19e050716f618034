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
import org.homeward.evaluation.application.AbnormallyLow;
import org.homeward.evaluation.domain.LowPriceView;
import org.homeward.evaluation.domain.PriceCheck;
import org.homeward.evaluation.domain.PriceCheckState;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** Prices that look too low and what is asked about them, for programs. */
@Path("tenders/{ref}/lots/{n}/price-checks")
@RequestScoped
@Tag(name = "evaluation")
public class PriceChecksResource {

    @Inject
    private AbnormallyLow prices;

    /** A question about the price of a bid. */
    public record Question(@NotNull String bid, @NotNull String question) {}

    /** An answer that came in another way than through the product. */
    public record AnswerTaken(@NotNull String answer) {}

    /** @param accepted false leaves the bid out as abnormally low */
    public record Decision(
            @NotNull Boolean accepted, @NotNull String reason) {}

    /** What was asked about a price, what was answered, what was decided. */
    public record Check(
            String bid,
            PriceCheckState state,
            String working,
            String question,
            Instant askedAt,
            Instant answerBy,
            String answer,
            Optional<Instant> answeredAt,
            String reason,
            Optional<Instant> decidedAt) {}

    /** @param reasons why the price looks too low, with the sum; empty when it does not */
    public record Price(String bid, String bidderName, long pricePence, List<String> reasons, Optional<Check> check) {}

    /** Every price of the lot. */
    public record Prices(List<Price> prices) {}

    @GET
    @Needs(Permission.RESULTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every price of a lot, with why it looks too low and what was asked about it")
    public Prices list(@PathParam("ref") String ref, @PathParam("n") int lot) {
        return new Prices(
                prices.prices(ref, lot).stream().map(PriceChecksResource::price).toList());
    }

    @POST
    @Needs(Permission.AWARDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask a bidder about its price")
    public Check ask(@PathParam("ref") String ref, @PathParam("n") int lot, @NotNull @Valid Question question) {
        return check(prices.ask(ref, lot, question.bid(), question.question()));
    }

    @POST
    @Path("{bid}/answer")
    @Needs(Permission.AWARDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down an answer about a price that came in another way")
    public Check answer(
            @PathParam("ref") String ref,
            @PathParam("n") int lot,
            @PathParam("bid") String bid,
            @NotNull @Valid AnswerTaken taken) {
        return check(prices.record(ref, lot, bid, taken.answer()));
    }

    @POST
    @Path("{bid}/decision")
    @Needs(Permission.AWARDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept a price that was asked about, or leave the bid out as abnormally low")
    public Check decide(
            @PathParam("ref") String ref,
            @PathParam("n") int lot,
            @PathParam("bid") String bid,
            @NotNull @Valid Decision decision) {
        return check(prices.decide(ref, lot, bid, decision.accepted(), decision.reason()));
    }

    private static Price price(LowPriceView view) {
        return new Price(
                view.bid(),
                view.bidder(),
                view.price().pence(),
                view.reasons(),
                view.check().map(PriceChecksResource::check));
    }

    private static Check check(PriceCheck check) {
        return new Check(
                check.bid(),
                check.state(),
                check.working(),
                check.question(),
                check.askedAt(),
                check.answerBy(),
                check.answer(),
                check.answeredAt(),
                check.reason(),
                check.decidedAt());
    }
}
