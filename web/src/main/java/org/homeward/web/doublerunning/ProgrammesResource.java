package org.homeward.web.doublerunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.application.ProgrammeWriting;
import org.homeward.doublerunning.domain.ProfileMonth;
import org.homeward.doublerunning.domain.ProfileView;
import org.homeward.doublerunning.domain.ProgrammeItem;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.web.export.CsvTable;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Paging;
import org.homeward.web.http.Version;

/** Double-running programmes, for programs: the documents and what is reckoned from them. */
@Path("programmes")
@RequestScoped
@Tag(name = "programmes")
public class ProgrammesResource {

    private static final String CSV = "text/csv";

    @Inject
    private ProgrammeWriting writing;

    @Inject
    private ProgrammeReading reading;

    @Inject
    private Messages texts;

    @POST
    @Needs(Permission.PROGRAMMES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep a double-running programme: sites, wards, people, support, schemes and funding")
    public Response create(@NotNull @Valid ProgrammeDocument document) {
        ProgrammeView created = writing.create(document.programme());
        return Response.created(URI.create("/api/v1/programmes/" + created.ref()))
                .tag(Integer.toString(created.version()))
                .entity(ProgrammeAnswer.of(created))
                .build();
    }

    @GET
    @Needs(Permission.PROGRAMMES_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Programmes of the acting organisation, the newest first")
    public Page<ProgrammeItem> list(@BeanParam Paging paging) {
        return reading.list(paging.query());
    }

    @GET
    @Path("{ref}")
    @Needs(Permission.PROGRAMMES_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One programme as it was last written")
    public Response one(@PathParam("ref") String ref) {
        return answer(reading.view(ref));
    }

    @PUT
    @Path("{ref}")
    @Needs(Permission.PROGRAMMES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a programme anew; If-Match names the version, the one before is kept")
    public Response replace(
            @PathParam("ref") String ref, @Context HttpHeaders headers, @NotNull @Valid ProgrammeDocument document) {
        if (!Optional.ofNullable(document.ref()).orElse(ref).equals(ref)) {
            throw Invalid.field("ref", "programme-other-ref", ref);
        }
        return answer(writing.replace(ref, Version.named(headers), document.programme()));
    }

    @GET
    @Path("{ref}/profile")
    @Needs(Permission.PROGRAMMES_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A programme month by month: released, new, double running, funding; with what looks strange")
    public ProfileAnswer profile(@PathParam("ref") String ref) {
        return ProfileAnswer.of(reading.profile(ref), texts);
    }

    @GET
    @Path("{ref}/profile")
    @Needs(Permission.PROGRAMMES_READ)
    @Produces(CSV)
    @Operation(summary = "The same months as a CSV file")
    public Response profileTable(@PathParam("ref") String ref) {
        ProfileView view = reading.profile(ref);
        StreamingOutput file = out -> {
            try (CsvTable<ProfileMonth> table = CsvTable.forPrograms(out, ProfileColumns.ALL)) {
                view.profile().months().forEach(table::add);
            }
        };
        return Response.ok(file, CsvTable.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + view.ref() + "-profile.csv\"")
                .build();
    }

    @GET
    @Path("{ref}/payers")
    @Needs(Permission.PROGRAMMES_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What each payer pays before and after, which cost has moved, which moves need a second look")
    public PayersAnswer payers(@PathParam("ref") String ref) {
        return PayersAnswer.of(reading.payers(ref));
    }

    private static Response answer(ProgrammeView view) {
        return Response.ok(ProgrammeAnswer.of(view))
                .tag(Integer.toString(view.version()))
                .build();
    }
}
