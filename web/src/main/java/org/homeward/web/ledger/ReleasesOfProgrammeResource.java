package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.ReleaseView;
import org.homeward.ledger.domain.Trace;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Paging;

/** What confirmed facts released, and where each pound of it went. */
@Path("programmes/{programme}/releases")
@RequestScoped
@Tag(name = "ledger")
public class ReleasesOfProgrammeResource {

    @Inject
    private LedgerReading reading;

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Releases with what of each is available, committed and spent; the newest month first")
    public Page<ReleaseView> list(@PathParam("programme") String programme, @BeanParam Paging paging) {
        return reading.releases(programme, paging.query());
    }

    @GET
    @Path("{ref}/trace")
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One release from the ward to the contract: the fact, the journals, each reinvestment")
    public Trace trace(@PathParam("programme") String programme, @PathParam("ref") String ref) {
        return reading.trace(programme, ref);
    }
}
