package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.homeward.shared.domain.Invalid;

/**
 * What the terms of a contract must be. {@link #check} is asked whenever they are written and finds what could not be stored
 * or read; {@link #missing} says what is still needed before anybody can agree to them.
 */
public final class TermsRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST = new BigDecimal("9999999.99");
    private static final int LONGEST = 2000;
    private static final int LONGEST_TITLE = 200;
    private static final long MOST_PENCE = 100_000_000_000_00L;

    private TermsRules() {}

    /**
     * Refuses terms that make no sense, all fields at once.
     *
     * @param ceilings the settings that a contract's shares may not pass
     */
    public static void check(ContractTerms terms, Map<LadderParameter, BigDecimal> ceilings) {
        Invalid.Collector wrong = new Invalid.Collector();
        text(wrong, terms.title(), "title", LONGEST_TITLE);
        wrong.check(terms.summary().length() <= LONGEST, "summary", "contract-text-long", "" + LONGEST)
                .check(terms.people() >= 1 && terms.people() <= 10_000, "people", "contract-people")
                .check(terms.ends().isAfter(terms.starts()), "endDate", "contract-ends-before-start")
                .check(
                        terms.extensionMonths() >= 0 && terms.extensionMonths() <= 120,
                        "extensionMonths",
                        "contract-extension-range")
                .check(
                        terms.valuePence() > 0 && terms.valuePence() <= MOST_PENCE,
                        "valuePence",
                        "contract-value-nought");
        lines(wrong, terms.lines());
        outcomes(wrong, terms.outcomes());
        indicators(wrong, terms);
        ladder(wrong, terms.ladder(), ceilings);
        wrong.throwIfAny();
    }

    private static void lines(Invalid.Collector wrong, List<PriceLine> lines) {
        refs(wrong, lines, PriceLine::ref, "lines", "P");
        for (int i = 0; i < lines.size(); i++) {
            PriceLine line = lines.get(i);
            String at = "lines[" + i + "].";
            text(wrong, line.title(), at + "title", LONGEST_TITLE);
            text(wrong, line.unit(), at + "unit", LONGEST_TITLE);
            wrong.check(
                            line.ratePence() > 0 && line.ratePence() <= MOST_PENCE,
                            at + "ratePence",
                            "contract-rate-nought")
                    .check(decimal(line.planned()), at + "planned", "contract-decimal");
        }
    }

    private static void outcomes(Invalid.Collector wrong, List<Outcome> outcomes) {
        refs(wrong, outcomes, Outcome::ref, "outcomes", "O");
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            String at = "outcomes[" + i + "].";
            text(wrong, outcome.statement(), at + "statement", LONGEST);
            wrong.check(isInThePersonsWords(outcome.statement()), at + "statement", "contract-i-statement");
            text(wrong, outcome.measure(), at + "measure", LONGEST);
            text(wrong, outcome.baseline(), at + "baseline", LONGEST);
            text(wrong, outcome.target(), at + "target", LONGEST);
            text(wrong, outcome.evidence(), at + "evidence", LONGEST);
            wrong.check(
                    decimal(outcome.weight())
                            && outcome.weight().signum() > 0
                            && outcome.weight().compareTo(HUNDRED) <= 0,
                    at + "weight",
                    "contract-weight-range");
        }
    }

    /** "I choose", "My home", "When I call": a person speaks in it. */
    static boolean isInThePersonsWords(String statement) {
        return statement.matches("(?is).*\\b(I|me|my|mine|I['\\u2019]m|I['\\u2019]ve)\\b.*");
    }

    private static void indicators(Invalid.Collector wrong, ContractTerms terms) {
        refs(wrong, terms.indicators(), Indicator::ref, "indicators", "I");
        for (int i = 0; i < terms.indicators().size(); i++) {
            Indicator indicator = terms.indicators().get(i);
            String at = "indicators[" + i + "].";
            text(wrong, indicator.title(), at + "title", LONGEST_TITLE);
            text(wrong, indicator.unit(), at + "unit", LONGEST_TITLE);
            wrong.check(terms.outcome(indicator.outcome()).isPresent(), at + "outcome", "contract-outcome-unknown")
                    .check(!indicator.bands().isEmpty(), at + "bands", "contract-bands-needed")
                    .check(
                            indicator.bands().stream()
                                            .map(Band::from)
                                            .distinct()
                                            .count()
                                    == indicator.bands().size(),
                            at + "bands",
                            "contract-bands-days");
            for (int j = 0; j < indicator.bands().size(); j++) {
                Band band = indicator.bands().get(j);
                wrong.check(
                        decimal(band.good())
                                && decimal(band.approaching())
                                && decimal(band.improvement())
                                && band.isOrdered(indicator.better()),
                        at + "bands[" + j + "]",
                        "contract-bands-order");
            }
        }
    }

    private static void ladder(Invalid.Collector wrong, Ladder ladder, Map<LadderParameter, BigDecimal> ceilings) {
        for (LadderParameter parameter : ladder.parameters()) {
            String field = "ladder." + parameter.name();
            Ladder.Rung rung = ladder.rungs().get(parameter);
            if (rung == null) {
                wrong.check(false, field, "contract-ladder-number");
            } else if (parameter.isPercent()) {
                wrong.check(decimal(rung.value()) && rung.value().compareTo(HUNDRED) <= 0, field, "contract-percent");
                BigDecimal most = ceilings.getOrDefault(parameter, HUNDRED);
                wrong.check(
                        !parameter.isCeiling() || rung.value().compareTo(most) <= 0,
                        field,
                        "contract-percent-ceiling",
                        most.stripTrailingZeros().toPlainString());
            } else {
                wrong.check(isWhole(rung.value()), field, "contract-ladder-days");
            }
        }
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                && value.signum() > 0
                && value.compareTo(new BigDecimal(365)) <= 0;
    }

    private static boolean decimal(BigDecimal value) {
        return value != null
                && value.signum() >= 0
                && value.compareTo(MOST) <= 0
                && value.stripTrailingZeros().scale() <= 2;
    }

    private static void text(Invalid.Collector wrong, String text, String field, int longest) {
        wrong.check(text.strip().length() >= 1, field, "contract-text-needed")
                .check(text.length() <= longest, field, "contract-text-long", "" + longest);
    }

    private static <T> void refs(
            Invalid.Collector wrong, List<T> items, Function<T, String> ref, String field, String letter) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String name = ref.apply(items.get(i));
            wrong.check(name.matches("[A-Za-z0-9]{1,10}"), field + "[" + i + "].ref", "contract-ref", letter + (i + 1))
                    .check(seen.add(name), field + "[" + i + "].ref", "contract-ref-twice", name);
        }
    }

    /**
     * What is still needed before the text can be put to both sides, as codes of messages; empty when nothing is.
     *
     * @param leastIndicators how many indicators there must be
     */
    public static List<Invalid.FieldError> missing(ContractTerms terms, int leastIndicators) {
        BigDecimal weights = terms.outcomes().stream().map(Outcome::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Invalid.FieldError> missing = new java.util.ArrayList<>();
        add(missing, terms.valuePence() > 0, "valuePence", "contract-value-nought");
        add(missing, !terms.lines().isEmpty(), "lines", "contract-lines-needed");
        add(missing, !terms.outcomes().isEmpty(), "outcomes", "contract-outcomes-needed");
        add(
                missing,
                terms.outcomes().isEmpty() || weights.compareTo(HUNDRED) == 0,
                "outcomes",
                "contract-weights",
                weights.stripTrailingZeros().toPlainString());
        add(
                missing,
                terms.indicators().size() >= leastIndicators,
                "indicators",
                "contract-indicators-needed",
                "" + leastIndicators,
                "" + terms.indicators().size());
        for (Outcome outcome : terms.outcomes()) {
            add(
                    missing,
                    terms.indicators().stream()
                            .anyMatch(indicator -> indicator.outcome().equals(outcome.ref())),
                    "indicators",
                    "contract-outcome-unmeasured",
                    outcome.ref());
        }
        return List.copyOf(missing);
    }

    private static void add(
            List<Invalid.FieldError> missing, boolean holds, String field, String code, String... parameters) {
        if (!holds) {
            missing.add(Invalid.FieldError.of(field, code, parameters));
        }
    }
}
