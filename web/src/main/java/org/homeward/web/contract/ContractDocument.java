package org.homeward.web.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.domain.Band;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.Indicator;
import org.homeward.contract.domain.Ladder;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.PriceLine;
import org.homeward.shared.domain.Invalid;

/**
 * The terms of a contract as they are sent.
 *
 * @param endDate last day, extensions left out
 * @param extensionMonths by how many months it may be extended in all; left out: none
 */
public record ContractDocument(
        @NotNull String title,
        String summary,
        @NotNull Integer people,
        @NotNull LocalDate startDate,
        @NotNull LocalDate endDate,
        Integer extensionMonths,
        @NotNull Long valuePence,
        @NotNull List<@NotNull @Valid LinePart> lines,
        @NotNull List<@NotNull @Valid OutcomePart> outcomes,
        @NotNull List<@NotNull @Valid IndicatorPart> indicators,
        @NotNull @Valid LadderPart ladder) {

    /** A line of the price schedule; {@code withPerson} left out: it pays no hours with a person. */
    public record LinePart(
            @NotNull String ref,
            @NotNull String title,
            @NotNull String unit,
            @NotNull Long ratePence,
            @NotNull BigDecimal plannedAMonth,
            Boolean withPerson) {

        PriceLine line() {
            return new PriceLine(
                    ref,
                    title,
                    unit,
                    ratePence,
                    plannedAMonth,
                    Optional.ofNullable(withPerson).orElse(false));
        }
    }

    /** An outcome; {@code cadence} left out: every month. */
    public record OutcomePart(
            @NotNull String ref,
            @NotNull String statement,
            @NotNull String measure,
            @NotNull String baseline,
            @NotNull String target,
            Outcome.Cadence cadence,
            @NotNull String evidence,
            @NotNull BigDecimal weight) {

        Outcome outcome() {
            return new Outcome(
                    ref,
                    statement,
                    measure,
                    baseline,
                    target,
                    Optional.ofNullable(cadence).orElse(Outcome.Cadence.MONTHLY),
                    evidence,
                    weight);
        }
    }

    /** An indicator; {@code better} left out: higher is better. */
    public record IndicatorPart(
            @NotNull String ref,
            @NotNull String outcome,
            @NotNull String title,
            @NotNull String unit,
            Indicator.Better better,
            @NotNull List<@NotNull @Valid BandPart> bands) {

        Indicator indicator(LocalDate starts) {
            return new Indicator(
                    ref,
                    outcome,
                    title,
                    unit,
                    Optional.ofNullable(better).orElse(Indicator.Better.HIGHER),
                    bands.stream().map(band -> band.band(starts)).toList());
        }
    }

    /** Which figures mean which rating; {@code from} left out: from the contract's first day. */
    public record BandPart(
            LocalDate from,
            @NotNull BigDecimal good,
            @NotNull BigDecimal approaching,
            @NotNull BigDecimal improvement) {

        Band band(LocalDate starts) {
            return new Band(Optional.ofNullable(from).orElse(starts), good, approaching, improvement);
        }
    }

    /** The ladder; numbers that are left out are the settings'. */
    public record LadderPart(@NotNull LadderKind kind, Map<String, BigDecimal> numbers) {

        Ladder ladder() {
            Map<LadderParameter, Ladder.Rung> rungs = new EnumMap<>(LadderParameter.class);
            Optional.ofNullable(numbers).orElse(Map.of()).forEach((name, value) -> {
                LadderParameter parameter = LadderParameter.of(kind).stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Invalid.field("ladder.numbers." + name, "unknown-field", name));
                if (value == null) {
                    throw Invalid.field("ladder." + name, "contract-ladder-number");
                }
                rungs.put(parameter, new Ladder.Rung(value, "", false));
            });
            return new Ladder(kind, rungs);
        }
    }

    ContractTerms terms() {
        return new ContractTerms(
                title,
                Optional.ofNullable(summary).orElse(""),
                people,
                startDate,
                endDate,
                Optional.ofNullable(extensionMonths).orElse(0),
                valuePence,
                lines.stream().map(LinePart::line).toList(),
                outcomes.stream().map(OutcomePart::outcome).toList(),
                indicators.stream().map(part -> part.indicator(startDate)).toList(),
                ladder.ladder());
    }
}
