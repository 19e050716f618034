package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.TrialBalance;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What every account of a programme holds. */
@Path("programmes/{programme}/trial-balance")
@RequestScoped
@Tag(name = "ledger")
public class TrialBalanceResource {

    @Inject
    private LedgerReading reading;

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Debit, credit and balance of every account, altogether or through a month; and where released money is")
    public TrialBalance balance(@PathParam("programme") String programme, @QueryParam("through") String through) {
        return reading.trialBalance(programme, Months.parameter("through", through));
    }
}
