package org.homeward.catalogue.domain;

import java.util.List;

/** An entry of the catalogue as somebody without an account sees it who looks for their own organisation. */
public record EntryMatch(String ref, String name, List<String> areas) {

    public EntryMatch {
        areas = List.copyOf(areas);
    }
}
