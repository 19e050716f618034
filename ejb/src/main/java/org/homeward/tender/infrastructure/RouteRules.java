package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Setting;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.BurdenFigures;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.CpvRule;
import org.homeward.tender.domain.RegimeFigures;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.RouteRule;
import org.homeward.tender.domain.TenderFigures;

/** The lists, routes and figures that tenders are held to, as they hold on a day. */
@ApplicationScoped
public class RouteRules {

    @Inject
    private Sql sql;

    @Inject
    private Rulebook rulebook;

    /** Refused with {@code regime-before-act} for a day before the Act's thresholds. */
    public RegimeFigures regimeFigures(LocalDate on) {
        return new RegimeFigures(
                inForce("threshold.light-touch", on),
                inForce("threshold.services-sub-central", on),
                inForce("vat.standard-percent", on),
                codes(on),
                routes(on));
    }

    private Setting inForce(String key, LocalDate on) {
        return rulebook.find(key, on)
                .orElseThrow(() -> new Refused(
                        "regime-before-act",
                        "What began before 24 February 2025 goes on under the law of then",
                        "Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations"
                                + " 2024"));
    }

    public TenderFigures tenderFigures(LocalDate on) {
        return new TenderFigures(
                rulebook.setting("tender.price-share-most", on),
                rulebook.setting("tender.days-many-words", on),
                rulebook.setting("tender.days-few-words", on),
                rulebook.setting("tender.many-words", on),
                new BurdenFigures(
                        rulebook.whole("burden.reading-words-per-minute", on),
                        rulebook.whole("burden.writing-words-per-hour", on),
                        rulebook.whole("burden.minutes-per-upload", on),
                        rulebook.money("burden.hour-cost", on),
                        rulebook.whole("burden.large-hours", on),
                        rulebook.percent("burden.large-percent", on)),
                routes(on));
    }

    public List<RouteRule> routes(LocalDate on) {
        return sql.list(
                "select * from route_rule where valid @> ?::date order by regime, position",
                row -> new RouteRule(
                        BuyingRegime.valueOf(row.getString("regime")),
                        row.getString("route"),
                        row.getString("allowed"),
                        row.getBoolean("offered"),
                        Sql.texts(row, "stages"),
                        row.getInt("minimum_days"),
                        row.getString("standstill"),
                        row.getString("who_may_bid"),
                        row.getInt("least_invited"),
                        row.getString("rule"),
                        row.getString("source"),
                        row.getString("explanation"),
                        row.getBoolean("verified")),
                on);
    }

    /** The rule of one route; empty when the regime has no such route on that day. */
    public Optional<RouteRule> route(BuyingRegime regime, Route route, LocalDate on) {
        return routes(on).stream()
                .filter(rule -> rule.regime() == regime && rule.route().equals(route.name()))
                .findFirst();
    }

    private List<CpvRule> codes(LocalDate on) {
        return sql.list(
                "select * from cpv_rule where valid @> ?::date order by list, prefix",
                row -> new CpvRule(
                        CpvRule.List.valueOf(row.getString("list")),
                        row.getString("prefix"),
                        row.getString("title"),
                        row.getString("source"),
                        row.getBoolean("verified")),
                on);
    }
}
