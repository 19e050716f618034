package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.homeward.catalogue.domain.ProviderImport;
import org.homeward.catalogue.domain.ProviderImportView;
import org.homeward.catalogue.domain.ReceivedFile;
import org.homeward.catalogue.domain.RegulatorHeader;
import org.homeward.catalogue.infrastructure.IncomingFile;
import org.homeward.catalogue.infrastructure.ProviderImports;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.StoredDocument;
import org.homeward.shared.domain.TooLarge;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Documents;
import org.homeward.shared.infrastructure.Jobs;
import org.homeward.shared.infrastructure.Rulebook;

/** A commissioner or procurement officer imports the regulator's file of locations, and may stop that again. */
@Stateless
public class ProviderImporting {

    private static final String LARGEST = "import.largest-bytes";

    @Inject
    private ProviderImports imports;

    @Inject
    private Documents documents;

    @Inject
    private Jobs jobs;

    @Inject
    private Rulebook rulebook;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Takes the file in, looks at its form while it passes, and queues the work. What is wrong with the file as a whole is
     * refused here ({@code import-empty}, {@code import-not-csv}, {@code import-not-utf8}, {@code import-binary},
     * {@code import-other-file}, {@code import-columns-missing}, {@code import-no-rows}, or {@link TooLarge}); what is
     * wrong with single rows is for the job to tell.
     *
     * @param fileName as the person's machine calls it
     * @param content read once, never held in memory as a whole
     */
    @Permit(Permission.PROVIDERS_IMPORT)
    public ProviderImportView start(String fileName, InputStream content) {
        ProviderImport started =
                new ProviderImport(imports.nextRef(), acting.actor(), clock.instant(), receive(fileName, content));
        started.queuedAs(jobs.start(ProviderImportWork.KIND, started.ref()));
        imports.add(started);
        audit.record("provider-import.started", "provider-import", started.ref(), Map.of("file", started.fileName()));
        return imports.view(started.ref());
    }

    private ReceivedFile receive(String fileName, InputStream content) {
        try {
            IncomingFile incoming = IncomingFile.open(content);
            StoredDocument stored =
                    documents.store(fileName, "text/csv", incoming, rulebook.whole(LARGEST, LocalDate.now(clock)));
            return new ReceivedFile(stored.name(), stored.id(), stored.bytes(), incoming.lines());
        } catch (TooLarge e) {
            throw tooLarge();
        } catch (IOException | UncheckedIOException e) {
            throw brokenOff(e);
        }
    }

    /** The refusal of a file over the largest size, for callers who know the size before they read. */
    @Permit(Permission.PROVIDERS_IMPORT)
    public void checkSize(long bytes) {
        if (bytes > rulebook.whole(LARGEST, LocalDate.now(clock))) {
            throw tooLarge();
        }
    }

    /** How large a file may be, in MB. */
    @Permit(value = Permission.PROVIDERS_IMPORT, reads = true)
    public int largestMegabytes() {
        return rulebook.whole(LARGEST, LocalDate.now(clock)) / (1024 * 1024);
    }

    private TooLarge tooLarge() {
        return new TooLarge("import-too-large", "" + largestMegabytes());
    }

    private static Invalid brokenOff(Exception cause) {
        Invalid refusal = Invalid.field(RegulatorHeader.FILE, "import-broken-off");
        refusal.initCause(cause);
        return refusal;
    }

    /** Stops an import that has not been applied; nothing of it stays. One that is over is refused ({@code import-over}). */
    @Permit(Permission.PROVIDERS_IMPORT)
    public ProviderImportView cancel(String ref) {
        ProviderImport running = imports.get(ref);
        if (imports.view(ref).isOver()) {
            throw new Conflict("import-over", ref);
        }
        running.jobId().ifPresent(jobs::cancel);
        audit.record("provider-import.cancelled", "provider-import", ref, Map.of());
        return imports.view(ref);
    }
}
