package org.homeward.publication.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A published notice as everybody reads it.
 *
 * @param note what the buyer added in its own words; may be empty
 * @param corrects reference of the notice that it puts right
 * @param correctedBy reference of the notice that puts it right
 * @param others what else was published about the same process, the oldest first
 */
public record NoticeView(
        String ref,
        NoticeKind kind,
        String ocid,
        String buyer,
        String subjectRef,
        String title,
        List<NoticeSection> sections,
        String note,
        Optional<String> corrects,
        Optional<String> correctedBy,
        Instant publishedAt,
        List<NoticeItem> others) {

    public NoticeView {
        sections = List.copyOf(sections);
        others = List.copyOf(others);
    }
}
