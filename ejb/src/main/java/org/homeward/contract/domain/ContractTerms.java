package org.homeward.contract.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What both sides agree to, beside who they are.
 *
 * @param people how many people are supported
 * @param starts first day of the support
 * @param ends last day, extensions left out
 * @param extensionMonths by how many months it may be extended in all
 * @param valuePence over its whole life, extensions left out, VAT included
 */
public record ContractTerms(
        String title,
        String summary,
        int people,
        LocalDate starts,
        LocalDate ends,
        int extensionMonths,
        long valuePence,
        List<PriceLine> lines,
        List<Outcome> outcomes,
        List<Indicator> indicators,
        Ladder ladder) {

    public ContractTerms {
        lines = List.copyOf(lines);
        outcomes = List.copyOf(outcomes);
        indicators = List.copyOf(indicators);
    }

    public Optional<Outcome> outcome(String ref) {
        return outcomes.stream().filter(outcome -> outcome.ref().equals(ref)).findFirst();
    }

    public Optional<Indicator> indicator(String ref) {
        return indicators.stream()
                .filter(indicator -> indicator.ref().equals(ref))
                .findFirst();
    }

    public Optional<PriceLine> line(String ref) {
        return lines.stream().filter(line -> line.ref().equals(ref)).findFirst();
    }
}
