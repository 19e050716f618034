package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.ActualsTaking;
import org.homeward.ledger.domain.ActualState;
import org.homeward.ledger.domain.ActualTarget;
import org.homeward.ledger.domain.ActualView;
import org.homeward.ledger.domain.ActualsView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;
import org.homeward.web.http.OwnIdempotency;
import org.homeward.web.http.Paging;
import org.homeward.web.http.StreamOnce;

/** What the general ledger booked: extracts as CSV, their rows, and what became of each. */
@Path("programmes/{programme}/actuals")
@RequestScoped
@Tag(name = "ledger")
public class ActualsResource {

    private static final String CSV = "text/csv";

    @Inject
    private ActualsTaking taking;

    @Inject
    private StreamOnce once;

    /**
     * What came of a file.
     *
     * @param file the counts, and the rows that could not be taken
     * @param unmatchedRows the first 200 of its rows that wait
     */
    public record Taken(ActualsView file, List<ActualView> unmatchedRows) {}

    /** What a row is. */
    public record Meant(@NotNull ActualTarget target, Optional<String> aim) {}

    @POST
    @Needs(Permission.LEDGER_POST)
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @OwnIdempotency
    @Operation(
            summary = "Bring an extract of the general ledger: date, cost centre, subjective code, amount, reference,"
                    + " description. Rows that came before change nothing; those that nothing matches wait")
    public Response take(@PathParam("programme") String programme, InputStream file, @Context HttpHeaders headers) {
        return once.answer(headers, file, body -> {
            ActualsTaking.Taken taken = taking.take(programme, "actuals.csv", body);
            String location = "/api/v1/programmes/" + programme + "/actuals/"
                    + taken.view().ref();
            return new StreamOnce.Begun(taken.fresh() ? 201 : 200, location, whole(programme, taken.view()));
        });
    }

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The files that were brought, the newest first")
    public Page<ActualsView> list(@PathParam("programme") String programme, @BeanParam Paging paging) {
        return taking.files(programme, paging.query());
    }

    @GET
    @Path("{ref}")
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One file with the rows that could not be taken and those that wait")
    public Taken one(@PathParam("programme") String programme, @PathParam("ref") String ref) {
        return whole(programme, taking.file(programme, ref));
    }

    private Taken whole(String programme, ActualsView file) {
        return new Taken(
                file,
                taking.rows(
                                programme,
                                Optional.of(ActualState.UNMATCHED),
                                file.ref(),
                                ListQuery.of(1, ListQuery.LARGEST_PAGE))
                        .items());
    }

    @GET
    @Path("rows")
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rows of the general ledger by state, with their journals or the reason why they wait")
    public Page<ActualView> rows(
            @PathParam("programme") String programme,
            @QueryParam("state") ActualState state,
            @BeanParam Paging paging) {
        return taking.rows(programme, Optional.ofNullable(state), "", paging.query());
    }

    @POST
    @Path("rows/{id}/match")
    @Needs(Permission.LEDGER_POST)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what a row is; it is posted in its month, or in the earliest open one")
    public ActualView match(
            @PathParam("programme") String programme, @PathParam("id") long id, @NotNull @Valid Meant meant) {
        return taking.match(
                programme, id, Optional.of(meant.target()), meant.aim().orElse(""));
    }
}
