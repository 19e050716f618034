package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.PeriodClosing;
import org.homeward.ledger.domain.PeriodView;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** The months of a ledger: open from their first day until they are closed. */
@Path("programmes/{programme}/periods")
@RequestScoped
@Tag(name = "ledger")
public class PeriodsResource {

    @Inject
    private PeriodClosing closing;

    /** Every month that has begun, in order. */
    public record Begun(List<PeriodView> periods) {}

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every month that has begun, open or closed")
    public Begun periods(@PathParam("programme") String programme) {
        return new Begun(closing.periods(programme));
    }

    @POST
    @Path("{month}/close")
    @Needs(Permission.LEDGER_POST)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close the earliest open month, for good")
    public PeriodView close(@PathParam("programme") String programme, @PathParam("month") String month) {
        return closing.close(programme, Months.inPath(month));
    }
}
