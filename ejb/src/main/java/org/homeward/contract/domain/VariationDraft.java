package org.homeward.contract.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.proof.Json;
import org.homeward.shared.domain.Invalid;

/**
 * A change that the buyer proposes.
 *
 * @param rule the rule that allows it, such as "Procurement Act 2023 s.74(2): light touch contracts are freely modified"
 * @param bands new bands by indicator, each from its day on
 */
public record VariationDraft(
        String what,
        String reason,
        String rule,
        LocalDate effectiveFrom,
        Optional<LocalDate> newEndDate,
        Optional<Long> newValuePence,
        Optional<Integer> newPeople,
        Map<String, Band> bands) {

    private static final int LONGEST = 5000;
    private static final int LONGEST_RULE = 500;

    public VariationDraft {
        bands = Map.copyOf(bands);
    }

    /** Refused by field where something is missing, unknown or out of order. */
    public void check(ContractTerms terms, LocalDate today) {
        Invalid.Collector wrong = new Invalid.Collector();
        text(wrong, what, "what", LONGEST);
        text(wrong, reason, "reason", LONGEST);
        text(wrong, rule, "rule", LONGEST_RULE);
        wrong.check(!effectiveFrom.isBefore(today), "effectiveFrom", "variation-past")
                .check(newEndDate.map(day -> day.isAfter(today)).orElse(true), "newEndDate", "contract-end-in-past")
                .check(newValuePence.map(pence -> pence > 0).orElse(true), "newValuePence", "contract-value-nought")
                .check(
                        newPeople.map(count -> count >= 1 && count <= 10_000).orElse(true),
                        "newPeople",
                        "contract-people");
        bands.forEach((ref, band) -> {
            Optional<Indicator> indicator = terms.indicator(ref);
            wrong.check(indicator.isPresent(), "bands." + ref, "variation-indicator", ref)
                    .check(
                            indicator
                                    .map(known -> band.isOrdered(known.better()))
                                    .orElse(true),
                            "bands." + ref,
                            "contract-bands-order")
                    .check(
                            !band.from().isBefore(today)
                                    && indicator
                                            .map(known -> known.bands().stream()
                                                    .noneMatch(other ->
                                                            other.from().equals(band.from())))
                                            .orElse(true),
                            "bands." + ref,
                            "variation-band-day");
        });
        wrong.throwIfAny();
    }

    private static void text(Invalid.Collector wrong, String text, String field, int longest) {
        wrong.check(text.strip().length() >= 3, field, "contract-text-needed")
                .check(text.length() <= longest, field, "contract-text-long", "" + longest);
    }

    /** The text that both sides agree to. */
    public AgreedText text(String contract, int number) {
        Json.Obj whole = Json.Obj.empty()
                .with("contract", contract)
                .with("variation", number)
                .with("what", what)
                .with("reason", reason)
                .with("rule", rule)
                .with("effectiveFrom", effectiveFrom.toString());
        if (newEndDate.isPresent()) {
            whole = whole.with("newEndDate", newEndDate.get().toString());
        }
        if (newValuePence.isPresent()) {
            whole = whole.with("newValuePence", newValuePence.get());
        }
        if (newPeople.isPresent()) {
            whole = whole.with("newPeople", newPeople.get());
        }
        if (!bands.isEmpty()) {
            Json.Obj all = Json.Obj.empty();
            for (Map.Entry<String, Band> band : bands.entrySet()) {
                all = all.with(band.getKey(), AgreedText.band(band.getValue()));
            }
            whole = whole.with("bands", all);
        }
        return AgreedText.named(whole);
    }

    /** The bands as lists, for whoever shows them. */
    public Map<String, List<Band>> bandLists() {
        return bands.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
