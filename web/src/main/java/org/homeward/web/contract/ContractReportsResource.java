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
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.application.Reporting;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.GivenFigure;
import org.homeward.contract.domain.ReportDraft;
import org.homeward.contract.domain.ReportView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What a provider reports. */
@Path("contracts/{ref}/reports")
@RequestScoped
@Tag(name = "contracts")
public class ContractReportsResource {

    @Inject
    private Reporting reporting;

    @Inject
    private ContractReading reading;

    /** A report on a month that is over. */
    public record Report(@NotNull YearMonth period, @NotNull List<@NotNull @Valid Figure> figures, String words) {

        ReportDraft draft() {
            return new ReportDraft(
                    period,
                    figures.stream().map(Figure::given).toList(),
                    Optional.ofNullable(words).orElse(""));
        }
    }

    /** A figure with where it can be seen, or why there is none. */
    public record Figure(@NotNull String indicator, BigDecimal value, String whyNot, String evidence) {

        GivenFigure given() {
            return new GivenFigure(
                    indicator,
                    Optional.ofNullable(value),
                    Optional.ofNullable(whyNot).orElse(""),
                    Optional.ofNullable(evidence).orElse(""));
        }
    }

    @GET
    @Needs(Permission.CONTRACTS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reports with ratings, the latest period first; of each the latest version")
    public List<ReportAnswer> list(@PathParam("ref") String ref) {
        return reading.view(ref).reports().stream().map(ReportAnswer::of).toList();
    }

    @POST
    @Needs(Permission.CONTRACTS_REPORT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report on a month that is over; a second report on the same month corrects the first")
    public Response report(@PathParam("ref") String ref, @NotNull @Valid Report report) {
        ContractView after = reporting.report(ref, report.draft());
        ReportView given = after.reports().stream()
                .filter(one -> one.period().equals(report.period()))
                .findFirst()
                .orElseThrow();
        return Response.status(Response.Status.CREATED)
                .entity(ReportAnswer.of(given))
                .build();
    }
}
