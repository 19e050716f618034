package org.homeward.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.homeward.publication.application.NoticeReviewing;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.NoticePreview;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.PageTexts;

/** A notice before it is published: read it, add a note, say that it was read. */
@Named
@RequestScoped
public class NoticeReviewPage {

    @Inject
    private NoticeReviewing reviewing;

    private String kind;
    private String of;
    private String note;
    private NoticePreview preview;

    /** What was asked for must be known before Faces looks at the form; so the form sends it too. */
    @PostConstruct
    void open() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        kind = asked.getOrDefault("kind", "");
        of = asked.getOrDefault("of", "");
    }

    public NoticePreview getPreview() {
        if (preview == null) {
            preview = reviewing.preview(known(), of);
        }
        return preview;
    }

    /** Keeps the note and that the notice was read. */
    public String keep() {
        reviewing.review(known(), of, note == null ? "" : note);
        PageTexts.done("publication", "review.kept");
        return PageTexts.redirect("/publication/review", List.of("kind=" + kind, "of=" + of));
    }

    private NoticeKind known() {
        return Arrays.stream(NoticeKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("notice-kind-unknown"));
    }

    public String getNote() {
        return note == null ? getPreview().note() : note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public String getKind() {
        return kind;
    }

    public String getOf() {
        return of;
    }
}
