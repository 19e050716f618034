package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A figure that tells how an outcome is met.
 *
 * @param ref short name inside the contract, such as {@code I1}
 * @param outcome the outcome that it belongs to
 * @param unit what the figure counts, such as "per cent"
 * @param bands from which day which figures mean which rating, the earliest first
 */
public record Indicator(String ref, String outcome, String title, String unit, Better better, List<Band> bands) {

    /** Which way is better. */
    public enum Better {
        HIGHER,
        LOWER
    }

    public Indicator {
        bands = bands.stream().sorted(Comparator.comparing(Band::from)).toList();
    }

    /** The band of a day; the first one also before its day, so that no report is without. */
    public Band bandOn(LocalDate day) {
        return bands.stream()
                .filter(band -> !band.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> bands.get(0));
    }

    /** What a figure for a period that ends on this day is rated; nothing measured is {@link Rating#OTHER}. */
    public Rating rate(Optional<BigDecimal> figure, LocalDate day) {
        return figure.map(value -> bandOn(day).rate(value, better)).orElse(Rating.OTHER);
    }
}
