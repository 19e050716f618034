package org.homeward.tender.domain;

import java.util.List;
import org.homeward.shared.domain.Setting;

/**
 * The law's figures and lists as they hold on the day.
 *
 * @param codes rows of the lists of codes
 * @param routes every route of every regime
 */
public record RegimeFigures(
        Setting lightTouch, Setting services, Setting vat, List<CpvRule> codes, List<RouteRule> routes) {

    public RegimeFigures {
        codes = List.copyOf(codes);
        routes = List.copyOf(routes);
    }
}
