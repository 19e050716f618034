package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.application.StandstillComputing;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Regime;
import org.homeward.shared.domain.Standstill;
import org.homeward.web.http.Needs;

/** When a standstill begins and ends. */
@Path("calendar/standstill")
@RequestScoped
@Tag(name = "calendar")
public class StandstillResource {

    @Inject
    private StandstillComputing computing;

    /**
     * What to compute from.
     *
     * @param regime the law under which the contract is awarded
     * @param published the day on which the notice is published
     */
    public record Question(@NotNull Regime regime, @NotNull LocalDate published) {}

    @POST
    @Needs(Permission.STANDSTILL_COMPUTE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "First day, last day and end of the standstill after a notice")
    public Standstill compute(@NotNull @Valid Question question) {
        return computing.compute(question.regime(), question.published());
    }
}
