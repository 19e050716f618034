package org.homeward.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.publication.application.ReleaseReading;
import org.homeward.publication.domain.OcdsRecord;
import org.homeward.publication.domain.Publisher;

/** Open Contracting records: all that was said of one contracting process. */
@Path("ocds/records")
@RequestScoped
@Tag(name = "open-contracting")
public class RecordsResource {

    @Inject
    private ReleaseReading reading;

    /** A record package of the Open Contracting Data Standard 1.1. */
    public record RecordPackage(
            String uri,
            String version,
            Object publishedDate,
            OcdsPackages.By publisher,
            String license,
            List<String> extensions,
            List<OcdsRecord> records) {}

    @GET
    @Path("{ocid}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One contracting process: its releases, the oldest first, and what they say together")
    public RecordPackage record(@PathParam("ocid") String ocid) {
        OcdsRecord found = reading.record(ocid);
        Publisher publisher = reading.publisher();
        return new RecordPackage(
                publisher.address() + "/open-data/ocds/records/" + found.ocid(),
                OcdsPackages.VERSION,
                found.compiledRelease().get("date"),
                new OcdsPackages.By(publisher.name()),
                publisher.licence(),
                OcdsPackages.EXTENSIONS,
                List.of(found));
    }
}
