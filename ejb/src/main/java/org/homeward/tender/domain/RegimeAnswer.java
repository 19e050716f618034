package org.homeward.tender.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * Which law a purchase follows and which ways it may go, each with its reason.
 *
 * @param on the day for which it holds
 * @param reckonedValue the value that was compared: VAT, extensions and options in it; empty when unknown
 * @param reasons why this regime, one rule a line
 * @param thresholds the figures that were used
 */
public record RegimeAnswer(
        BuyingRegime regime,
        LocalDate on,
        Optional<Money> reckonedValue,
        List<Reason> reasons,
        List<RouteChoice> routes,
        List<ThresholdUsed> thresholds) {

    public RegimeAnswer {
        reasons = List.copyOf(reasons);
        routes = List.copyOf(routes);
        thresholds = List.copyOf(thresholds);
    }

    /** Whether any step of the reasoning rests on a source that nobody has checked yet. */
    public boolean needsLegalCheck() {
        return reasons.stream().anyMatch(reason -> !reason.verified())
                || thresholds.stream().anyMatch(threshold -> !threshold.verified());
    }

    /**
     * One step of the reasoning.
     *
     * @param verified false: needs a legal check
     */
    public record Reason(String explanation, String rule, String source, boolean verified) {}

    /**
     * One way to a contract.
     *
     * @param route code, such as OPEN
     * @param allowed whether the law allows it here (some only on a ground that the explanation names)
     * @param offered whether the product can run it today
     * @param verified false: needs a legal check
     */
    public record RouteChoice(
            String route,
            boolean allowed,
            boolean offered,
            String rule,
            String source,
            String explanation,
            boolean verified) {}

    /** A figure of law that was used. */
    public record ThresholdUsed(String key, String title, Money value, String rule, String source, boolean verified) {}
}
