package org.homeward.publication.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.shared.domain.Money;

/**
 * One lot in a notice.
 *
 * @param number counted from 1
 * @param starts first day of the support
 * @param ends last day of the support
 * @param people how many people are to be supported
 * @param value what the lot may cost at most; empty when unknown
 * @param state {@code active}, {@code cancelled}, {@code unsuccessful} or {@code complete}: codelist tenderStatus
 */
public record NoticeLot(
        int number,
        String title,
        List<NoticeArea> areas,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends,
        OptionalInt people,
        Optional<Money> value,
        String state) {

    public NoticeLot {
        areas = List.copyOf(areas);
    }

    /** Its name in a release: unique in the process and the same for ever. */
    public String id() {
        return Integer.toString(number);
    }

    public NoticeLot as(String newState) {
        return new NoticeLot(number, title, areas, starts, ends, people, value, newState);
    }
}
