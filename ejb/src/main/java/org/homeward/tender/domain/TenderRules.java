package org.homeward.tender.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Setting;

/**
 * What stands in the way of publishing a tender: what is missing, and what the law or the policy refuses. Asked while it is
 * written, at the approval and once more at the publication with that day's date.
 */
public final class TenderRules {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final String WEIGHTS = "Question and price weights together make 100";
    private static final String CRITERIA = "Procurement Act 2023 s.23";

    private final TenderDraft draft;
    private final BuyingRegime regime;
    private final TenderFigures figures;
    private final Instant publication;
    private final ZoneId zone;
    private final List<Finding> found = new ArrayList<>();

    private TenderRules(
            TenderDraft draft, BuyingRegime regime, TenderFigures figures, Instant publication, ZoneId zone) {
        this.draft = draft;
        this.regime = regime;
        this.figures = figures;
        this.publication = publication;
        this.zone = zone;
    }

    /**
     * What stands in the way, were it published at this moment.
     *
     * @param zone where dates are counted
     */
    public static List<Finding> blockers(
            TenderDraft draft, BuyingRegime regime, TenderFigures figures, Instant publication, ZoneId zone) {
        TenderRules rules = new TenderRules(draft, regime, figures, publication, zone);
        rules.missing();
        rules.route();
        rules.weights();
        rules.found.addAll(DemandRules.refused(draft));
        rules.period();
        return List.copyOf(rules.found);
    }

    /** What an officer should think about; nothing of it stops anything. */
    public static List<Finding> warnings(TenderDraft draft, Burden burden) {
        List<Finding> found = new ArrayList<>();
        if (draft.lots().size() == 1 && draft.lotsReason().isBlank()) {
            found.add(new Finding(
                    "lotsReason",
                    "lots",
                    "lots-not-considered",
                    List.of(),
                    "Consider lots, or say why there are none",
                    "Procurement Act 2023 s.18"));
        }
        if (burden.large() && draft.burdenReason().isBlank()) {
            found.add(new Finding(
                    "burdenReason",
                    "reasons",
                    "burden-large",
                    List.of(burden.hours().toPlainString(), burden.cost().toString()),
                    "A large burden needs a reason",
                    "Procurement Act 2023 s.12(4) and 86; product policy"));
        }
        if (draft.head().value().valuePence().isEmpty()) {
            found.add(new Finding(
                    "valuePence",
                    "head",
                    "value-unknown",
                    List.of(),
                    "An unknown value counts as above the threshold",
                    "Procurement Act 2023 Sch 3"));
        }
        if (draft.terms().isBlank()) {
            found.add(new Finding("contractTerms", "terms", "terms-empty", List.of(), "", ""));
        }
        return List.copyOf(found);
    }

    private void missing() {
        missing(draft.head().summary().isBlank(), "summary", "head", "summary-missing");
        missing(draft.head().cpv().isEmpty(), "cpv", "head", "cpv-needed");
        missing(draft.lots().isEmpty(), "lots", "lots", "lots-missing");
        missing(draft.questions().isEmpty(), "questions", "questions", "questions-missing");
        missing(draft.timetable().questionsClose().isEmpty(), "questionsClose", "timetable", "questions-close-missing");
        missing(draft.timetable().deadline().isEmpty(), "deadline", "timetable", "deadline-missing");
        for (int i = 0; i < draft.lots().size(); i++) {
            missing(draft.lots().get(i).areas().isEmpty(), "lots[" + i + "].areas", "lots", "lot-areas-missing");
        }
    }

    private void missing(boolean absent, String field, String section, String code) {
        if (absent) {
            found.add(new Finding(field, section, code, List.of(), "", ""));
        }
    }

    private void route() {
        Optional<RouteRule> rule = rule();
        if (rule.filter(RouteRule::offered).isEmpty()) {
            found.add(new Finding(
                    "route",
                    "head",
                    "route-not-here",
                    List.of(draft.head().route(), regime.name()),
                    rule.map(RouteRule::rule).orElse("The regime has no such route"),
                    rule.map(RouteRule::source).orElse("Procurement Act 2023 s.19 and 20")));
        }
    }

    private Optional<RouteRule> rule() {
        return figures.routes().stream()
                .filter(rule -> rule.regime() == regime
                        && rule.route().equals(Codes.normal(draft.head().route())))
                .findFirst();
    }

    private void weights() {
        BigDecimal price = draft.price().weight();
        BigDecimal sum = draft.questions().stream().map(QuestionDraft::weight).reduce(price, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            found.add(new Finding(
                    "price.weight",
                    draft.questions().isEmpty() ? "questions" : "price",
                    "weights-not-100",
                    List.of(sum.stripTrailingZeros().toPlainString()),
                    WEIGHTS,
                    CRITERIA));
        }
        if (price.compareTo(figures.priceShareMost().percent()) > 0) {
            found.add(finding("price.weight", "price", "price-share-high", figures.priceShareMost()));
        }
        boolean fixed = Codes.find(PriceMethod.class, draft.price().method())
                .filter(method -> method == PriceMethod.FIXED_FEE)
                .isPresent();
        if (fixed != (price.signum() == 0)) {
            found.add(new Finding(
                    "price.weight",
                    "price",
                    fixed ? "fixed-fee-weight" : "price-weight-nought",
                    List.of(),
                    fixed ? "With a fixed fee only quality is marked" : "A price that is marked has a weight",
                    CRITERIA));
        }
    }

    private void period() {
        if (draft.timetable().deadline().isEmpty()) {
            return;
        }
        Instant deadline = draft.timetable().deadline().get();
        if (!deadline.isAfter(publication)) {
            found.add(new Finding("deadline", "timetable", "deadline-past", List.of(), "", ""));
            return;
        }
        if (draft.timetable()
                .questionsClose()
                .filter(close -> !close.isAfter(publication))
                .isPresent()) {
            found.add(new Finding("questionsClose", "timetable", "questions-close-past", List.of(), "", ""));
        }
        long days = ChronoUnit.DAYS.between(day(publication), day(deadline));
        int byLaw = rule().map(RouteRule::minimumDays).orElse(0);
        if (days < byLaw) {
            found.add(new Finding(
                    "deadline",
                    "timetable",
                    "period-below-law",
                    List.of("" + days, "" + byLaw),
                    "The law asks for at least " + byLaw + " days",
                    "Procurement Act 2023 s.54"));
        }
        int words = draft.questions().stream().mapToInt(QuestionDraft::maxWords).sum();
        Setting policy = words > figures.manyWords().whole() ? figures.daysManyWords() : figures.daysFewWords();
        if (days < policy.whole() && draft.timetable().shortPeriodReason().isBlank()) {
            found.add(new Finding(
                    "deadline",
                    "timetable",
                    "period-short",
                    List.of("" + days, "" + policy.whole(), "" + words),
                    policy.rule(),
                    policy.source()));
        }
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static Finding finding(String field, String section, String code, Setting setting) {
        return new Finding(field, section, code, List.of(setting.value()), setting.rule(), setting.source());
    }
}
