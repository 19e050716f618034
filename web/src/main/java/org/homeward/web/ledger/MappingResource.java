package org.homeward.web.ledger;

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
import org.homeward.ledger.application.ActualsTaking;
import org.homeward.ledger.domain.ActualTarget;
import org.homeward.ledger.domain.MappingRule;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What cost centres and codes of the general ledger are for a programme. */
@Path("programmes/{programme}/mapping")
@RequestScoped
@Tag(name = "ledger")
public class MappingResource {

    @Inject
    private ActualsTaking taking;

    /** One rule; an empty cost centre or code stands for any. */
    public record Rule(
            Optional<String> costCentre,
            Optional<String> subjectiveCode,
            @NotNull ActualTarget target,
            Optional<String> aim) {}

    /** All rules in the order in which they are tried. */
    public record Rules(@NotNull List<@NotNull @Valid Rule> rules) {}

    /** The rules, and how many rows wait. */
    public record Mapping(List<MappingRule> rules, int waitingRows) {}

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The rules by which rows are matched; the first that fits decides")
    public Rules rules(@PathParam("programme") String programme) {
        return new Rules(taking.rules(programme).stream()
                .map(rule -> new Rule(
                        Optional.of(rule.costCentre()),
                        Optional.of(rule.subjectiveCode()),
                        rule.target(),
                        Optional.of(rule.aim())))
                .toList());
    }

    @POST
    @Needs(Permission.LEDGER_POST)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put other rules in place and try the rows that wait with them")
    public Mapping set(@PathParam("programme") String programme, @NotNull @Valid Rules given) {
        int waiting = taking.setRules(
                programme,
                given.rules().stream()
                        .map(rule -> new MappingRule(
                                rule.costCentre().orElse(""),
                                rule.subjectiveCode().orElse(""),
                                rule.target(),
                                rule.aim().orElse("")))
                        .toList());
        return new Mapping(taking.rules(programme), waiting);
    }
}
