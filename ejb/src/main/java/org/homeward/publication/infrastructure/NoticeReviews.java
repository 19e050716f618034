package org.homeward.publication.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.shared.infrastructure.Sql;

/** Which notices were read before they were published, and what was added to them. */
@ApplicationScoped
public class NoticeReviews {

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** The note, empty when none was added; nothing when nobody has read the notice. */
    public Optional<String> note(NoticeKind kind, String subjectRef) {
        return sql.first(
                "select note from notice_review where kind = ? and subject_ref = ?",
                row -> row.getString("note"),
                kind,
                subjectRef);
    }

    public void keep(NoticeKind kind, String subjectRef, long buyerId, String note, long reviewer) {
        sql.update("""
                insert into notice_review (kind, subject_ref, buyer_id, note, reviewed_by, reviewed_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (kind, subject_ref) do update
                   set note = excluded.note, reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at
                """, kind, subjectRef, buyerId, note, reviewer, clock.instant());
    }
}
