package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a buyer wants, as far as it decides whom it suits.
 *
 * @param lots one or more; a provider may want one of them only
 * @param cpv codes of the common procurement vocabulary
 * @param words title and summary, as they were written
 */
public record Work(List<Lot> lots, List<String> cpv, String words) {

    /**
     * @param areas name by code; empty for anywhere
     * @param capacity how many people; nought when it is not said
     * @param from the day on which it begins
     */
    public record Lot(int number, Map<String, String> areas, int capacity, LocalDate from) {

        public Lot {
            areas = Map.copyOf(areas);
        }
    }

    public Work {
        lots = List.copyOf(lots);
        cpv = List.copyOf(cpv);
    }
}
