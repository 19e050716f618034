package org.homeward.shared.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.shared.domain.InspectedFile;
import org.homeward.shared.domain.Invalid;

/**
 * Looks at files that people send before anything keeps them: of which kind they are, told from their bytes, and whether
 * the scanner finds malware. A file is held in memory, never on disk. How large it may be is for the caller to say.
 */
@ApplicationScoped
public class ReceivedFiles {

    private static final int PATIENCE_MILLIS = 30_000;

    @Inject
    @ConfigProperty(name = "homeward.clamav.host")
    private Optional<String> scannerHost;

    @Inject
    @ConfigProperty(name = "homeward.clamav.port", defaultValue = "3310")
    private int scannerPort;

    private VirusScanner scanner;

    @PostConstruct
    void configure() {
        scanner = scannerHost
                .<VirusScanner>map(host -> new ClamAv(new InetSocketAddress(host, scannerPort), PATIENCE_MILLIS))
                .orElseGet(NoScanner::new);
    }

    /** Whether files are looked at for malware, so that pages can say so. */
    public boolean areScanned() {
        return scanner.isConfigured();
    }

    /**
     * What the file is. Refused beside the field with {@code file-empty}, {@code file-type-unknown}, {@code
     * file-type-other}, {@code file-macros}, {@code file-unpacked-too-large} or {@code file-infected}; with {@code
     * scanner-away} when a scanner is configured and cannot be asked.
     *
     * @param largestUnpacked most bytes that what is packed inside may have
     */
    public InspectedFile inspect(String field, String name, byte[] content, long largestUnpacked) {
        InspectedFile file = FileKinds.inspect(field, name, content, largestUnpacked);
        if (scanner.scan(content) == VirusScanner.Verdict.INFECTED) {
            throw Invalid.field(field, "file-infected", file.name());
        }
        return file;
    }
}
