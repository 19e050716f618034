package org.homeward.publication.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.publication.domain.NoticeDraft;
import org.homeward.publication.domain.NoticeSection;
import org.homeward.publication.domain.PublishedRelease;
import org.homeward.shared.application.Acting;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.Sql;

/**
 * Publishes notices: the text for people and the Open Contracting release for programs, together and for good. What was
 * published is never changed; a correction is another notice.
 */
@ApplicationScoped
public class Notices {

    /** Any number that nothing else in the product locks with. */
    private static final long RELEASES_LOCK = 7_306_240_001L;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail trail;

    @Inject
    private Installation installation;

    @Inject
    private Releases releases;

    /** Publishes in the caller's transaction. Gives the notice's reference, such as NT-00012. */
    @Transactional(TxType.MANDATORY)
    public String publish(NoticeDraft draft) {
        return publish(draft, Optional.empty());
    }

    /** Publishes a notice that puts an earlier one right; both stay. */
    @Transactional(TxType.MANDATORY)
    public String correct(NoticeDraft draft, String correctedRef) {
        return publish(draft, Optional.of(correctedRef));
    }

    /** The contracting process under which something was published about this subject; the newest if there are several. */
    public Optional<String> ocidOf(String subjectRef) {
        return sql.first(
                "select ocid from official_notice where subject_ref = ? order by id desc limit 1",
                row -> row.getString("ocid"),
                subjectRef);
    }

    private String publish(NoticeDraft draft, Optional<String> corrected) {
        // after this lock nobody else takes a number before we have committed, so numbers appear in their order
        sql.first("select pg_advisory_xact_lock(?)", row -> true, RELEASES_LOCK);
        long seq = sql.number("select coalesce(max(seq), 0) + 1 from ocds_release");
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Named notice = insert(draft, corrected, now);
        PublishedRelease release =
                PublishedRelease.of(draft, notice.ref(), now, address(notice.ref()), releases.newest(draft.ocid()));
        sql.update("""
                insert into ocds_release (seq, release_id, ocid, notice_id, tags, dated, body)
                values (?, ?, ?, ?, ?, ?, ?::json)
                """, seq, release.id(), draft.ocid(), notice.id(), draft.tags(), now, json(release.body()));
        trail.record(
                "notice.published",
                "notice",
                notice.ref(),
                Map.of("kind", draft.kind().name(), "subject", draft.subjectRef(), "ocid", draft.ocid()));
        return notice.ref();
    }

    /** Key and reference of a new notice. */
    private record Named(long id, String ref) {}

    private Named insert(NoticeDraft draft, Optional<String> corrected, Instant now) {
        return sql.first(
                        """
                        insert into official_notice (kind, ocid, buyer_id, subject_ref, title, sections, note, corrects,
                                            published_at, published_by, words)
                        values (?, ?, ?, ?, ?, ?::json,
                                coalesce((select note from notice_review where kind = ? and subject_ref = ?), ''),
                                (select id from official_notice where ref = ?), ?, ?, ?)
                        returning id, ref
                        """,
                        row -> new Named(row.getLong("id"), row.getString("ref")),
                        draft.kind(),
                        draft.ocid(),
                        draft.buyerId(),
                        draft.subjectRef(),
                        draft.title(),
                        json(draft.sections()),
                        draft.kind(),
                        draft.reviewedAs(),
                        corrected,
                        now,
                        acting.actor().person().isPresent()
                                ? Optional.of(acting.actor().personId())
                                : Optional.empty(),
                        words(draft))
                .orElseThrow(() -> new IllegalStateException("the notice was not stored"));
    }

    private String address(String ref) {
        return installation.baseUrl() + "/publication/notice.xhtml?ref=" + ref;
    }

    private static String words(NoticeDraft draft) {
        Stream<String> lines =
                draft.sections().stream().map(NoticeSection::lines).flatMap(List::stream);
        return Stream.concat(
                        Stream.of(
                                draft.title(), draft.subjectRef(), draft.kind().title()),
                        lines)
                .collect(Collectors.joining(" "));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a release could not be written as JSON", e);
        }
    }
}
