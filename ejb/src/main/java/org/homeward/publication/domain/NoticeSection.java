package org.homeward.publication.domain;

import java.util.List;

/**
 * One part of a notice as it is read.
 *
 * @param heading what it is about
 * @param lines its text, a paragraph or an entry of a list each
 */
public record NoticeSection(String heading, List<String> lines) {

    public NoticeSection {
        lines = List.copyOf(lines);
    }
}
