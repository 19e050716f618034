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
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.contract.application.MonthSumming;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What is paid for the months of a contract, with every part. */
@Path("contracts/{ref}/months")
@RequestScoped
@Tag(name = "contracts")
public class ContractMonthsResource {

    @Inject
    private MonthSumming summing;

    /** What was delivered; a month that was stated before needs a reason. */
    public record Statement(@NotNull List<@NotNull @Valid Delivered> lines, String reason) {}

    /** How many of a line of the price schedule. */
    public record Delivered(@NotNull String line, @NotNull BigDecimal quantity) {}

    @GET
    @Needs(Permission.CONTRACTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The sums of every month up to this one, the latest first")
    public List<MonthAnswer> list(@PathParam("ref") String ref) {
        return summing.sums(ref).stream().map(MonthAnswer::of).toList();
    }

    @GET
    @Path("{month}")
    @Needs(Permission.CONTRACTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How the sum of a month is made")
    public MonthAnswer one(@PathParam("ref") String ref, @PathParam("month") String month) {
        return MonthAnswer.of(summing.sum(ref, month(month)));
    }

    @POST
    @Path("{month}")
    @Needs(Permission.CONTRACTS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what was delivered in a month; saying it again corrects it")
    public MonthAnswer state(
            @PathParam("ref") String ref, @PathParam("month") String month, @NotNull @Valid Statement statement) {
        Map<String, BigDecimal> quantities = new LinkedHashMap<>();
        statement.lines().forEach(line -> quantities.put(line.line(), line.quantity()));
        return MonthAnswer.of(summing.state(
                ref,
                month(month),
                quantities,
                Optional.ofNullable(statement.reason()).orElse("")));
    }

    private static YearMonth month(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Invalid.field("month", "month-outside", month);
        }
    }
}
