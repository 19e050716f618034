package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.Codes;
import org.homeward.tender.domain.TenderItem;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Paging;

/** Tenders as documents, for programs: new ones and the list. */
@Path("tenders")
@RequestScoped
@Tag(name = "tenders")
public class TendersResource {

    @Inject
    private TenderWriting writing;

    @Inject
    private TenderReading reading;

    @Inject
    private Messages texts;

    @POST
    @Needs(Permission.TENDERS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a tender as a whole, ready for a second officer's approval")
    public Response create(@NotNull @Valid TenderDocument document) {
        TenderView created = writing.create(document.draft());
        return Response.created(URI.create("/api/v1/tenders/" + created.facts().ref()))
                .tag(Integer.toString(created.version()))
                .entity(TenderAnswer.of(created, texts))
                .build();
    }

    @GET
    @Needs(Permission.TENDERS_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tenders of the acting organisation, the newest first, in one state or in all")
    public Page<TenderItem> list(@BeanParam Paging paging, @QueryParam("state") @DefaultValue("") String state) {
        Optional<TenderState> wanted =
                state.isBlank() ? Optional.empty() : Optional.of(Codes.read(TenderState.class, state, "state"));
        return reading.list(paging.query(), wanted);
    }
}
