package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.catalogue.application.ProviderImportFollowing;
import org.homeward.catalogue.application.ProviderImportFollowing.RejectedRow;
import org.homeward.catalogue.application.ProviderImporting;
import org.homeward.catalogue.domain.AlertView;
import org.homeward.catalogue.domain.ProviderImportView;
import org.homeward.shared.domain.JobView.State;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;
import org.homeward.web.http.OwnIdempotency;
import org.homeward.web.http.Paging;
import org.homeward.web.http.StreamOnce;

/** Imports of the regulator's file of locations, for programs. */
@Path("provider-imports")
@RequestScoped
@Tag(name = "provider imports")
public class ProviderImportsResource {

    private static final String CSV = "text/csv";

    @Inject
    private ProviderImporting importing;

    @Inject
    private ProviderImportFollowing following;

    @Inject
    private StreamOnce once;

    /**
     * An import in a list.
     *
     * @param rejected how many rows were left out
     * @param alerts how many differences commissioners should hear of
     */
    public record Listed(
            String ref,
            State state,
            String fileName,
            Instant startedAt,
            Optional<Instant> finishedAt,
            int rows,
            int created,
            int updated,
            int unchanged,
            int rejected,
            int alerts) {}

    /**
     * An import with all that came of it. All counts are nought until the whole file has been applied.
     *
     * @param done rows read until now
     * @param total rows of the file, about; nought when the work has not begun
     * @param rows rows of the file without its header
     * @param created locations that are new
     * @param rejected rows that were left out; the header is row 1
     * @param olderRatings rows whose ratings are older than those we hold, so that ours were kept
     */
    public record Detail(
            String ref,
            State state,
            String fileName,
            String startedBy,
            Instant startedAt,
            Optional<Instant> finishedAt,
            long done,
            long total,
            String message,
            int rows,
            int created,
            int updated,
            int unchanged,
            int olderRatings,
            List<RejectedRow> rejected,
            List<AlertView> alerts) {}

    @POST
    @Needs(Permission.PROVIDERS_IMPORT)
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @OwnIdempotency
    @Operation(summary = "Import the regulator's file of locations, in the background")
    public Response start(InputStream file, @Context HttpHeaders headers) {
        importing.checkSize(headers.getLength());
        return once.answer(headers, file, body -> {
            ProviderImportView started = importing.start("locations.csv", body);
            return new StreamOnce.Begun(202, "/api/v1/provider-imports/" + started.ref(), detail(started));
        });
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The imports of the acting organisation, the newest first")
    public Page<Listed> list(@BeanParam Paging paging) {
        Page<ProviderImportView> page = following.list(paging.query());
        return Page.of(
                paging.query(),
                page.total(),
                page.items().stream().map(ProviderImportsResource::listed).toList());
    }

    @GET
    @Path("{ref}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far an import is and what came of it")
    public Detail one(@PathParam("ref") String ref) {
        return detail(following.view(ref));
    }

    @DELETE
    @Path("{ref}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stop an import; nothing of it stays")
    public Response cancel(@PathParam("ref") String ref) {
        return Response.accepted(detail(importing.cancel(ref))).build();
    }

    private static Listed listed(ProviderImportView view) {
        return new Listed(
                view.ref(),
                view.state(),
                view.fileName(),
                view.startedAt(),
                view.finishedAt(),
                view.counts().rows(),
                view.counts().created(),
                view.counts().updated(),
                view.counts().unchanged(),
                view.counts().rejected(),
                view.counts().alerts());
    }

    private Detail detail(ProviderImportView view) {
        return new Detail(
                view.ref(),
                view.state(),
                view.fileName(),
                view.startedBy(),
                view.startedAt(),
                view.finishedAt(),
                view.done(),
                view.total(),
                view.message(),
                view.counts().rows(),
                view.counts().created(),
                view.counts().updated(),
                view.counts().unchanged(),
                view.counts().olderRatings(),
                view.hasSucceeded() ? following.allRejected(view.ref()) : List.of(),
                view.hasSucceeded() ? following.allAlerts(view.ref()) : List.of());
    }
}
