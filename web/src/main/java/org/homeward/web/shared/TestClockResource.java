package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.application.TestClock;
import org.homeward.shared.domain.NotFound;

/** The clock of an installation for demonstrations or tests. */
@Path("clock")
@RequestScoped
@Tag(name = "test")
public class TestClockResource {

    @Inject
    private TestClock testClock;

    @Inject
    private Clock clock;

    /** The moment to move to. */
    public record Move(@NotNull Instant at) {}

    /** What the clock says now. */
    public record Moved(Instant now) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the clock says; only in installations for demonstrations or tests, elsewhere 404")
    public Moved read() {
        if (!testClock.isOffered()) {
            throw new NotFound("page-unknown");
        }
        return new Moved(clock.instant());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Moves the clock forward; only in installations for demonstrations or tests, elsewhere 404")
    public Moved move(@NotNull @Valid Move move) {
        testClock.forwardTo(move.at());
        testClock.catchUp();
        return new Moved(clock.instant());
    }
}
