package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.Reversing;
import org.homeward.ledger.domain.FactView;
import org.homeward.ledger.domain.JournalView;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;

/** What was wrong is taken back by new journals. */
@Path("programmes/{programme}/reversals")
@RequestScoped
@Tag(name = "ledger")
public class ReversalsResource {

    @Inject
    private Reversing reversing;

    /**
     * What is to be reversed, one of the two.
     *
     * @param journal reference of a journal
     * @param confirmation reference of a confirmed fact: everything that it released is reversed
     */
    public record Wrong(Optional<String> journal, Optional<String> confirmation, Optional<String> reason) {}

    /** The journals that take back, and the fact as it stands now where one was meant. */
    public record Reversed(List<JournalView> journals, Optional<FactView> confirmation) {}

    @POST
    @Needs(Permission.LEDGER_POST)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reverse a journal, or a confirmed fact with everything that it released")
    public Response reverse(@PathParam("programme") String programme, @NotNull @Valid Wrong wrong) {
        String journal = wrong.journal().orElse("");
        String confirmation = wrong.confirmation().orElse("");
        if (journal.isEmpty() == confirmation.isEmpty()) {
            throw Invalid.field("journal", "reversal-one-of-two");
        }
        String reason = wrong.reason().orElse("");
        Reversed reversed = journal.isEmpty()
                ? new Reversed(List.of(), Optional.of(reversing.reverseFact(programme, confirmation, reason)))
                : new Reversed(reversing.reverse(programme, journal, reason), Optional.empty());
        return Response.status(Response.Status.CREATED).entity(reversed).build();
    }
}
