package org.homeward.catalogue.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.homeward.catalogue.domain.EvidenceFile;
import org.homeward.shared.domain.InspectedFile;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.StoredDocument;
import org.homeward.shared.infrastructure.Documents;
import org.homeward.shared.infrastructure.ReceivedFiles;
import org.homeward.shared.infrastructure.Rulebook;

/**
 * Documents of evidence: looked at before they are kept, up to a size, and given out again. Whose they are and who may
 * see them, the database says, row by row.
 */
@ApplicationScoped
public class EvidenceFiles {

    private static final String FIELD = "file";

    @Inject
    private ReceivedFiles received;

    @Inject
    private Documents documents;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    /**
     * Keeps a document for the acting organisation. Refused beside the field {@code file}: {@code evidence-too-large},
     * {@code evidence-broken-off}, and what {@link ReceivedFiles#inspect} refuses.
     */
    public StoredDocument keep(String name, InputStream content) {
        int largest = largest();
        byte[] bytes = read(content, largest);
        if (bytes.length > largest) {
            throw Invalid.field(FIELD, "evidence-too-large", "" + largest / (1024 * 1024));
        }
        InspectedFile file = received.inspect(FIELD, name, bytes, setting("catalogue.evidence.largest-unpacked-bytes"));
        return documents.store(file.name(), file.mediaType(), new ByteArrayInputStream(bytes), largest);
    }

    private static byte[] read(InputStream content, int largest) {
        try {
            return content.readNBytes(largest + 1);
        } catch (IOException e) {
            Invalid refusal = Invalid.field(FIELD, "evidence-broken-off");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** A document that the actor may see, to be read once. Refused with {@code no-such-evidence}. */
    public EvidenceFile open(long documentId) {
        StoredDocument stored = documents.find(documentId).orElseThrow(() -> new NotFound("no-such-evidence"));
        return new EvidenceFile(stored.name(), stored.mediaType(), stored.bytes(), documents.open(documentId));
    }

    public void delete(long documentId) {
        documents.delete(documentId);
    }

    /** Whether documents are looked at for malware. */
    public boolean areScanned() {
        return received.areScanned();
    }

    /** Most bytes of one document. */
    public int largest() {
        return setting("catalogue.evidence.largest-bytes");
    }

    private int setting(String key) {
        return rulebook.whole(key, LocalDate.now(clock));
    }
}
