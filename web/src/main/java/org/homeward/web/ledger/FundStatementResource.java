package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.FundStatement;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What came in and where it went. */
@Path("programmes/{programme}/fund-statement")
@RequestScoped
@Tag(name = "ledger")
public class FundStatementResource {

    @Inject
    private LedgerReading reading;

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Funding, spending, release and reinvestment, month by month")
    public FundStatement statement(@PathParam("programme") String programme) {
        return reading.fundStatement(programme);
    }
}
