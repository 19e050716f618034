package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.catalogue.application.ProfileReading;
import org.homeward.catalogue.application.ProfileWriting;
import org.homeward.catalogue.domain.EvidenceDraft;
import org.homeward.catalogue.domain.EvidenceKind;
import org.homeward.catalogue.domain.ProfileFacts.EvidenceFacts;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.upload.SentFile;

/** Insurances and policies of a provider: what it shows, and the form that adds one. */
@Named
@RequestScoped
public class ProfileEvidencePage {

    private static final String PAGE = "/catalogue/profile-evidence";

    @Inject
    private ProfileReading reading;

    @Inject
    private ProfileWriting writing;

    @Inject
    private Clock clock;

    private EvidenceKind kind;
    private String title;
    private LocalDate expires;
    private Part file;
    private List<EvidenceFacts> list;

    public List<EvidenceFacts> getList() {
        if (list == null) {
            list = reading.mine().evidence();
        }
        return list;
    }

    public String word(EvidenceFacts piece) {
        return PageTexts.of("catalogue", "evidence." + piece.kind());
    }

    /** In date, ending soon (within a month), or ended. */
    public String state(EvidenceFacts piece) {
        LocalDate today = LocalDate.now(clock);
        if (!piece.holdsOn(today)) {
            return "EXPIRED";
        }
        return piece.holdsOn(today.plusMonths(1)) ? "IN_DATE" : "EXPIRING";
    }

    public List<Choice> getKinds() {
        return Arrays.stream(EvidenceKind.values())
                .map(one -> Choice.of(one, PageTexts.of("catalogue", "evidence." + one)))
                .toList();
    }

    public String add() throws IOException {
        EvidenceDraft draft = new EvidenceDraft(kind, title, Optional.ofNullable(expires));
        Optional<Part> sent = SentFile.of(file, "file");
        if (sent.isEmpty()) {
            writing.addEvidence(draft);
        } else {
            try (InputStream content = sent.get().getInputStream()) {
                writing.addEvidence(draft, sent.get().getSubmittedFileName(), content);
            } finally {
                // the server's copy in its temporary folder: ours is kept encrypted
                sent.get().delete();
            }
        }
        PageTexts.done("catalogue", "evidence.added");
        return PageTexts.redirect(PAGE, List.of());
    }

    public String drop(long id) {
        writing.dropEvidence(id);
        PageTexts.done("catalogue", "evidence.dropped");
        return PageTexts.redirect(PAGE, List.of());
    }

    /** Whether files are looked at for malware. */
    public boolean isScanned() {
        return writing.areFilesScanned();
    }

    public int getLargest() {
        return writing.largestMegabytes();
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getExpires() {
        return expires;
    }

    public void setExpires(LocalDate expires) {
        this.expires = expires;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
