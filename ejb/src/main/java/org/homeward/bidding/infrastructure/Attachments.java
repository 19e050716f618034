package org.homeward.bidding.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.AttachmentView;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.TooLarge;
import org.homeward.shared.infrastructure.Rulebook;

/** Takes files in: how large, how many, of which kind, and without malware. A file is held in memory, never on disk. */
@ApplicationScoped
public class Attachments {

    private static final String FIELD = "attachments";
    private static final int PATIENCE_MILLIS = 30_000;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

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

    /** Whether files are looked at for malware. */
    public boolean areScanned() {
        return scanner.isConfigured();
    }

    /** Reads a file that somebody sends, up to the largest size. */
    public AttachedFile take(String name, InputStream content) {
        try {
            return take(name, content.readNBytes(largest() + 1));
        } catch (IOException e) {
            Invalid refusal = Invalid.field(FIELD, "file-broken-off", name);
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** The file with the type that was found. Refused when it is too large, of another kind, or infected. */
    public AttachedFile take(String name, byte[] content) {
        if (content.length > largest()) {
            throw new TooLarge("file-too-large", "" + megabytes(largest()));
        }
        AttachedFile file = BidFiles.inspect(name, content, setting("bidding.attachment.largest-unpacked-bytes"));
        if (scanner.scan(content) == VirusScanner.Verdict.INFECTED) {
            throw Invalid.field(FIELD, "file-infected", file.name());
        }
        return file;
    }

    /** Refused with {@code files-too-many} or {@link TooLarge} when the file is one too much. */
    public void checkRoom(List<AttachmentView> there, AttachedFile next) {
        int most = setting("bidding.attachments.most");
        if (there.size() >= most) {
            throw Invalid.field(FIELD, "files-too-many", "" + most);
        }
        long total = there.stream().mapToLong(AttachmentView::bytes).sum() + next.content().length;
        int largestTotal = setting("bidding.attachments.largest-bytes");
        if (total > largestTotal) {
            throw new TooLarge("files-too-large", "" + megabytes(largestTotal));
        }
    }

    public int largest() {
        return setting("bidding.attachment.largest-bytes");
    }

    private static int megabytes(int bytes) {
        return bytes / (1024 * 1024);
    }

    private int setting(String key) {
        return rulebook.whole(key, LocalDate.now(clock));
    }
}
