package org.homeward.web.contract;

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
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.contract.application.CaseWorking;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.Milestone;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** Non-compliance cases of a contract. */
@Path("contracts/{ref}/cases")
@RequestScoped
@Tag(name = "contracts")
public class ContractCasesResource {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private CaseWorking working;

    @Inject
    private ContractReading reading;

    @Inject
    private Clock clock;

    /** What was promised and what was found; {@code outcome} where it is about one. */
    public record Opened(
            @NotNull String title,
            Optional<String> outcome,
            @NotNull String found) {}

    /** A step of a plan. */
    public record MilestonePart(
            @NotNull String title,
            @NotNull String owner,
            @NotNull LocalDate dueOn) {}

    /**
     * A step of the ladder.
     *
     * @param on the day on which it happened; left out: today
     * @param text what was said, found or decided
     * @param milestone which step of the plan
     * @param percent what is withheld; left out: as much as the contract allows
     * @param dueOn until when something is to be put right
     * @param forTheProvider of a dispute: whether it was decided for the provider; of an answer: whether it asks to be excused
     * @param version the version that was read; left out: whatever it is now
     */
    public record Step(
            @NotNull CaseStep step,
            LocalDate on,
            String text,
            Integer milestone,
            BigDecimal percent,
            LocalDate dueOn,
            Boolean forTheProvider,
            List<@NotNull @Valid MilestonePart> plan,
            Integer version) {

        CaseEvent event(LocalDate today) {
            List<MilestonePart> steps = Optional.ofNullable(plan).orElse(List.of());
            return new CaseEvent(
                    step,
                    Optional.ofNullable(on).orElse(today),
                    Optional.ofNullable(text).orElse(""),
                    Optional.ofNullable(milestone),
                    Optional.ofNullable(percent),
                    Optional.ofNullable(dueOn),
                    Optional.ofNullable(forTheProvider),
                    java.util.stream.IntStream.range(0, steps.size())
                            .mapToObj(i -> new Milestone(
                                    i + 1,
                                    steps.get(i).title(),
                                    steps.get(i).owner(),
                                    steps.get(i).dueOn()))
                            .toList());
        }
    }

    @GET
    @Needs(Permission.CONTRACTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cases that the acting side may know of, the newest first")
    public List<CaseAnswer> list(@PathParam("ref") String ref) {
        return reading.view(ref).cases().stream().map(CaseAnswer::of).toList();
    }

    @POST
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Raise a case; the provider hears of it with the first notice or letter")
    public Response open(@PathParam("ref") String ref, @NotNull @Valid Opened opened) {
        CaseView made = working.open(ref, opened.title(), opened.outcome(), opened.found());
        return Response.created(URI.create("/api/v1/contracts/" + ref + "/cases/" + made.number()))
                .entity(CaseAnswer.of(made))
                .build();
    }

    @GET
    @Path("{number}")
    @Needs(Permission.CONTRACTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One case with its times, its plan, what is withheld and everything that happened")
    public CaseAnswer one(@PathParam("ref") String ref, @PathParam("number") int number) {
        return CaseAnswer.of(reading.ofCase(ref, number));
    }

    @POST
    @Path("{number}/steps")
    @Needs(Permission.CONTRACTS_STEP)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Take a step of the ladder: notice, answer, meeting, plan, withholding, dispute, withdrawal, close")
    public CaseAnswer step(@PathParam("ref") String ref, @PathParam("number") int number, @NotNull @Valid Step step) {
        int version = Optional.ofNullable(step.version())
                .orElseGet(() -> reading.ofCase(ref, number).version());
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return CaseAnswer.of(working.take(ref, number, version, step.event(today)));
    }
}
