package org.homeward.publication.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.homeward.publication.domain.NoticeDraft;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.NoticePreview;
import org.homeward.publication.infrastructure.NoticeReviews;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** Reading a notice before it is published. Its facts come from the data; an officer may add a note, nothing else. */
@Stateless
public class NoticeReviewing {

    private static final int LONGEST_NOTE = 5000;

    @Inject
    @Any
    private Instance<NoticeSource> sources;

    @Inject
    private NoticeReviews reviews;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail trail;

    /** Refused with {@code no-such-draft} also when it would be another buyer's notice. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public NoticePreview preview(NoticeKind kind, String subjectRef) {
        NoticeDraft draft = own(kind, subjectRef);
        Optional<String> note = reviews.note(kind, subjectRef);
        return new NoticePreview(
                kind,
                subjectRef,
                acting.actor().organisation(),
                draft.title(),
                draft.sections(),
                note.orElse(""),
                note.isPresent());
    }

    /** Keeps that the officer has read the notice, with what they add to it in their own words. */
    @Permit(Permission.TENDERS_WRITE)
    public void review(NoticeKind kind, String subjectRef, String note) {
        NoticeDraft draft = own(kind, subjectRef);
        String kept = note.strip();
        if (kept.length() > LONGEST_NOTE) {
            throw Invalid.field("note", "notice-note-length", Integer.toString(kept.length() - LONGEST_NOTE));
        }
        reviews.keep(kind, subjectRef, draft.buyerId(), kept, acting.actor().personId());
        trail.record("notice.reviewed", "notice-draft", subjectRef, Map.of("kind", kind.name()));
    }

    private NoticeDraft own(NoticeKind kind, String subjectRef) {
        return sources.stream()
                .flatMap(source -> source.draft(kind, subjectRef).stream())
                .filter(draft -> draft.buyerId() == acting.actor().organisationId())
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-draft"));
    }
}
