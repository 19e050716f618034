package org.homeward.tender.domain;

import java.util.List;
import org.homeward.shared.domain.Setting;

/**
 * The figures of policy that a tender is held to, as they hold on the day.
 *
 * @param priceShareMost largest price weight
 * @param daysManyWords fewest days where there is much to write
 * @param daysFewWords fewest days otherwise
 * @param manyWords more words than these are much to write
 * @param routes every route of every regime
 */
public record TenderFigures(
        Setting priceShareMost,
        Setting daysManyWords,
        Setting daysFewWords,
        Setting manyWords,
        BurdenFigures burden,
        List<RouteRule> routes) {

    public TenderFigures {
        routes = List.copyOf(routes);
    }
}
