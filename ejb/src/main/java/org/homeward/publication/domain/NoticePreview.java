package org.homeward.publication.domain;

import java.util.List;

/**
 * A notice as it will be published, to be read first.
 *
 * @param note what will be added in the buyer's own words; may be empty
 * @param reviewed whether somebody has read it and said so
 */
public record NoticePreview(
        NoticeKind kind,
        String subjectRef,
        String buyer,
        String title,
        List<NoticeSection> sections,
        String note,
        boolean reviewed) {

    public NoticePreview {
        sections = List.copyOf(sections);
    }
}
