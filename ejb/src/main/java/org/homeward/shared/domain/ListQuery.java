package org.homeward.shared.domain;

/**
 * Which part of a list is wanted, and in which order.
 *
 * @param page 1 for the first
 * @param pageSize 1 to 200
 * @param sort name of a column that the list can be sorted by; empty for the list's own order
 * @param descending whether the order is turned round
 */
public record ListQuery(int page, int pageSize, String sort, boolean descending) {

    public static final int LARGEST_PAGE = 200;
    public static final int USUAL_PAGE = 50;

    public ListQuery {
        new Invalid.Collector()
                .check(page >= 1 && page <= 1_000_000, "page", "page-range")
                .check(pageSize >= 1 && pageSize <= LARGEST_PAGE, "pageSize", "page-size-range", "" + LARGEST_PAGE)
                .throwIfAny();
    }

    public static ListQuery of(int page, int pageSize) {
        return new ListQuery(page, pageSize, "", false);
    }

    public static ListQuery first() {
        return of(1, USUAL_PAGE);
    }

    /** How many rows stand before the wanted ones. */
    public int offset() {
        return Math.multiplyExact(page - 1, pageSize);
    }
}
