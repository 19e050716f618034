package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.bidding.domain.AttachedFile;
import org.homeward.bidding.domain.AttachmentView;
import org.homeward.shared.domain.InspectedFile;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.TooLarge;
import org.homeward.shared.infrastructure.ReceivedFiles;
import org.homeward.shared.infrastructure.Rulebook;

/** Takes files in: how large, how many, of which kind, and without malware. A file is held in memory, never on disk. */
@ApplicationScoped
public class Attachments {

    private static final String FIELD = "attachments";

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    @Inject
    private ReceivedFiles received;

    /** Whether files are looked at for malware. */
    public boolean areScanned() {
        return received.areScanned();
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
        InspectedFile file =
                received.inspect(FIELD, name, content, setting("bidding.attachment.largest-unpacked-bytes"));
        return new AttachedFile(file.name(), file.mediaType(), content);
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
