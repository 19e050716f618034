package org.homeward.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.domain.JournalFilter;
import org.homeward.ledger.domain.JournalKind;
import org.homeward.ledger.domain.JournalView;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.web.export.CsvTable;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Paging;

/** The journals of a programme with their postings. */
@Path("programmes/{programme}/ledger")
@RequestScoped
@Tag(name = "ledger")
public class LedgerResource {

    /** A caller who accepts anything gets JSON. */
    private static final String CSV = "text/csv;qs=0.5";

    @Inject
    private LedgerReading reading;

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Journals, the newest first; can be narrowed to a month, a kind or a release")
    public Page<JournalView> journals(
            @PathParam("programme") String programme,
            @QueryParam("month") String month,
            @QueryParam("kind") JournalKind kind,
            @QueryParam("release") String release,
            @BeanParam Paging paging) {
        return reading.journals(programme, filter(month, kind, release), paging.query());
    }

    @GET
    @Needs(Permission.LEDGER_READ)
    @Produces(CSV)
    @Operation(summary = "Every posting as a CSV file, in the order in which they were made")
    public Response table(
            @PathParam("programme") String programme,
            @QueryParam("month") String month,
            @QueryParam("kind") JournalKind kind,
            @QueryParam("release") String release) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        // made before it is sent, so that a refusal is still an answer of its own
        try (CsvTable<PostingRow> table = CsvTable.forPrograms(made, PostingRow.COLUMNS)) {
            reading.export(
                    programme,
                    filter(month, kind, release),
                    journal -> PostingRow.of(journal).forEach(table::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StreamingOutput file = made::writeTo;
        return Response.ok(file, CsvTable.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + programme + "-ledger.csv\"")
                .build();
    }

    @GET
    @Path("{ref}")
    @Needs(Permission.LEDGER_READ)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One journal with its postings")
    public JournalView one(@PathParam("programme") String programme, @PathParam("ref") String ref) {
        return reading.journal(programme, ref);
    }

    private static JournalFilter filter(String month, JournalKind kind, String release) {
        return new JournalFilter(
                Months.parameter("month", month), Optional.ofNullable(kind), Optional.ofNullable(release));
    }
}
