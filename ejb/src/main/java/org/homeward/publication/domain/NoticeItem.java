package org.homeward.publication.domain;

import java.time.Instant;

/** A published notice in a list. */
public record NoticeItem(
        String ref, NoticeKind kind, String ocid, String buyer, String subjectRef, String title, Instant publishedAt) {}
