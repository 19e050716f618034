package org.homeward.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.publication.application.ReleaseReading;
import org.homeward.publication.domain.Publisher;
import org.homeward.publication.domain.ReleasePage;

/** Open Contracting releases in the order in which they were published. */
@Path("ocds/releases")
@RequestScoped
@Tag(name = "open-contracting")
public class ReleasesResource {

    @Inject
    private ReleaseReading reading;

    /** Where to go on: {@code next} is left out on the last page, {@code resume} is always there. */
    public record Links(Optional<String> next, String resume) {}

    /** A release package of the Open Contracting Data Standard 1.1. */
    public record ReleasePackage(
            String uri,
            String version,
            Instant publishedDate,
            OcdsPackages.By publisher,
            String license,
            List<String> extensions,
            List<Map<String, Object>> releases,
            Links links) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Releases of all contracting processes, in the order in which they were published",
            description = "Follow links.next to the last page and keep links.resume: it goes on with what is published"
                    + " later. No release is given twice and none is left out.")
    public ReleasePackage releases(
            @Parameter(description = "only releases dated then or later: 2026-12-01T09:00:00Z, or 2026-12-01")
                    @QueryParam("since")
                    @DefaultValue("")
                    String since,
            @Parameter(description = "as links.next and links.resume give it") @QueryParam("cursor") @DefaultValue("")
                    String cursor,
            @Parameter(description = "1 to 200 releases") @QueryParam("pageSize") Integer pageSize) {
        Publisher publisher = reading.publisher();
        int size = pageSize == null ? publisher.pageSize() : pageSize;
        ReleasePage page = reading.page(Cursor.read(cursor), Since.read(since), size);
        String list = publisher.address() + "/open-data/ocds/releases";
        String kept =
                (since.isEmpty() ? "" : "&since=" + encoded(since)) + (pageSize == null ? "" : "&pageSize=" + size);
        String onwards = list + "?cursor=" + Cursor.write(page.last()) + kept;
        String here = cursor.isEmpty() ? list + kept.replaceFirst("&", "?") : list + "?cursor=" + cursor + kept;
        return new ReleasePackage(
                here,
                OcdsPackages.VERSION,
                page.newest().orElseGet(reading::now),
                new OcdsPackages.By(publisher.name()),
                publisher.licence(),
                OcdsPackages.EXTENSIONS,
                page.releases(),
                new Links(page.more() ? Optional.of(onwards) : Optional.empty(), onwards));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
