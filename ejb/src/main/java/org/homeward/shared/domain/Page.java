package org.homeward.shared.domain;

import java.util.List;

/**
 * One page of a list that was paged in the database.
 *
 * @param total rows in the whole list
 * @param page 1 for the first
 * @param pageSize rows asked for
 * @param items rows of this page
 */
public record Page<T>(long total, int page, int pageSize, List<T> items) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> of(ListQuery query, long total, List<T> items) {
        return new Page<>(total, query.page(), query.pageSize(), items);
    }

    public int pages() {
        return (int) ((total + pageSize - 1) / pageSize);
    }
}
