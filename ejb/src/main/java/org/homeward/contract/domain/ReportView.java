package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A report as it was given, the latest version of its period.
 *
 * @param late given after its last day
 */
public record ReportView(
        long id,
        YearMonth period,
        int version,
        String by,
        Instant at,
        boolean late,
        String words,
        List<FigureView> figures) {

    /** One figure with its rating. */
    public record FigureView(
            String indicator, Optional<BigDecimal> value, String whyNot, String evidence, Rating rating) {}

    public ReportView {
        figures = List.copyOf(figures);
    }

    public Optional<FigureView> figure(String indicator) {
        return figures.stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst();
    }
}
