package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.shared.domain.Invalid;

/**
 * A report of a provider for a period.
 *
 * @param words what else there is to say
 */
public record ReportDraft(YearMonth period, List<GivenFigure> figures, String words) {

    private static final BigDecimal MOST = new BigDecimal("9999999.99");
    private static final int LONGEST = 5000;
    private static final int LONGEST_REASON = 2000;

    public ReportDraft {
        figures = List.copyOf(figures);
    }

    /** A figure with what it was rated. */
    public record Rated(Indicator indicator, GivenFigure given, Rating rating) {}

    /** Every indicator that was asked for with its figure and rating; refused by field where something is missing or odd. */
    public List<Rated> rated(List<Indicator> asked) {
        Map<String, GivenFigure> byIndicator = figures.stream()
                .collect(Collectors.toMap(GivenFigure::indicator, Function.identity(), (first, second) -> second));
        Invalid.Collector wrong =
                new Invalid.Collector().check(words.length() <= LONGEST, "words", "contract-text-long", "" + LONGEST);
        List<Rated> rated = new ArrayList<>();
        for (Indicator indicator : asked) {
            GivenFigure given = byIndicator.remove(indicator.ref());
            String at = "figures." + indicator.ref();
            wrong.check(given != null, at, "report-figure-needed");
            if (given != null) {
                check(wrong, given, at);
                rated.add(new Rated(indicator, given, indicator.rate(given.value(), period.atEndOfMonth())));
            }
        }
        byIndicator.keySet().forEach(ref -> wrong.check(false, "figures." + ref, "report-not-asked", ref));
        wrong.throwIfAny();
        return rated;
    }

    private static void check(Invalid.Collector wrong, GivenFigure given, String at) {
        given.value()
                .ifPresent(value -> wrong.check(
                        value.signum() >= 0
                                && value.compareTo(MOST) <= 0
                                && value.stripTrailingZeros().scale() <= 2,
                        at,
                        "report-figure"));
        wrong.check(given.value().isPresent() || given.whyNot().strip().length() >= 3, at, "report-figure-or-why")
                .check(
                        given.value().isEmpty() || given.evidence().strip().length() >= 3,
                        at + ".evidence",
                        "report-evidence")
                .check(given.evidence().length() <= LONGEST, at + ".evidence", "contract-text-long", "" + LONGEST)
                .check(given.whyNot().length() <= LONGEST_REASON, at, "contract-text-long", "" + LONGEST_REASON);
    }
}
