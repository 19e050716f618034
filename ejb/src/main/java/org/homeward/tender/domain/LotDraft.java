package org.homeward.tender.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One lot as an officer writes it.
 *
 * @param areas codes or names of the areas where the support is wanted
 * @param capacity how many people are to be supported
 */
public record LotDraft(
        String title,
        List<String> areas,
        Optional<LocalDate> startDate,
        Optional<LocalDate> endDate,
        Optional<Integer> capacity) {

    public LotDraft {
        areas = List.copyOf(areas);
    }

    LotDraft withAreas(List<String> codes) {
        return new LotDraft(title, codes, startDate, endDate, capacity);
    }
}
