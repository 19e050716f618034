package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Version;

/** One tender as a document, for programs. */
@Path("tenders/{ref}")
@RequestScoped
@Tag(name = "tenders")
public class TenderResource {

    @Inject
    private TenderWriting writing;

    @Inject
    private TenderReading reading;

    @Inject
    private Messages texts;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One tender: all of it for the buyer's people, once published the bidders' view for others")
    public Response one(@PathParam("ref") String ref) {
        return answer(reading.view(ref));
    }

    @PUT
    @Needs(Permission.TENDERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a tender anew before it is published; If-Match names the version, an approval ends")
    public Response replace(
            @PathParam("ref") String ref, @Context HttpHeaders headers, @NotNull @Valid TenderDocument document) {
        return answer(writing.replace(ref, Version.named(headers), document.draft()));
    }

    private Response answer(TenderView view) {
        return Response.ok(TenderAnswer.of(view, texts))
                .tag(Integer.toString(view.version()))
                .build();
    }
}
