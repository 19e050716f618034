package org.homeward.tender.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One lot of a tender.
 *
 * @param number counted from 1 inside the tender
 * @param areas codes of the areas where the support is wanted
 * @param areaNames the same, as people call them
 * @param capacity how many people are to be supported
 */
public record LotFacts(
        long id,
        int number,
        String title,
        List<String> areas,
        List<String> areaNames,
        Optional<LocalDate> startDate,
        Optional<LocalDate> endDate,
        OptionalInt capacity,
        LotState state,
        Optional<Instant> closedAt,
        Optional<Instant> openedAt) {

    public LotFacts {
        areas = List.copyOf(areas);
        areaNames = List.copyOf(areaNames);
    }
}
