package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.application.AuditReading;
import org.homeward.shared.domain.Checkpoint;

/** The signed head of the audit trail. */
@Path("audit/checkpoint")
@RequestScoped
@Tag(name = "proof")
public class CheckpointResource {

    @Inject
    private AuditReading audit;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The signed head of the audit trail, to keep and compare later")
    public Checkpoint checkpoint() {
        return audit.checkpoint();
    }
}
