package org.homeward.publication.domain;

import java.util.List;
import java.util.Map;

/**
 * A notice before it is published: what people will read, and the Open Contracting release that says the same to
 * programs. Made from the data by {@code NoticeDrafts}; nobody writes its facts by hand.
 *
 * @param ocid the contracting process
 * @param buyerId surrogate key of the buying organisation
 * @param subjectRef reference of the tender, intention or contract that it is about
 * @param reviewedAs under which reference an officer reads it before it is published: the subject's own, or that of the
 *     award, since a tender has one award notice for each of its awards
 * @param sections what is read, in order
 * @param tags tags of the release: codelist releaseTag
 * @param release content of the release without what publishing adds: ocid, id, date, tag and the notice as a document
 */
public record NoticeDraft(
        NoticeKind kind,
        String ocid,
        long buyerId,
        String subjectRef,
        String reviewedAs,
        String title,
        List<NoticeSection> sections,
        List<String> tags,
        Map<String, Object> release) {

    public NoticeDraft {
        sections = List.copyOf(sections);
        tags = List.copyOf(tags);
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("a release has at least one tag");
        }
    }
}
