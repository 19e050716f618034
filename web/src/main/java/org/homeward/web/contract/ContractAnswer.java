package org.homeward.web.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.contract.domain.Band;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.EndKind;
import org.homeward.contract.domain.Indicator;
import org.homeward.contract.domain.Ladder;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.contract.domain.ObligationView;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.PlanView;
import org.homeward.contract.domain.Rating;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.Signature;
import org.homeward.contract.domain.VariationView;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Invalid;

/**
 * A whole contract as it is answered. Shares and figures are texts.
 *
 * @param side the side for which it was asked
 * @param latestEndDate last day if every agreed extension is used
 * @param sha256 hash of the text, which whoever agrees names
 * @param overall the worst latest rating
 * @param missing what is still needed before anybody can agree
 * @param reportsDue periods that are over and not reported
 * @param nextPeriod the next period in which something is asked for
 */
public record ContractAnswer(
        String ref,
        int version,
        ContractState state,
        Side side,
        String tender,
        int lot,
        String buyer,
        String provider,
        String title,
        String summary,
        int people,
        LocalDate startDate,
        LocalDate endDate,
        int extensionMonths,
        int extensionMonthsLeft,
        LocalDate latestEndDate,
        long valuePence,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> endsOn,
        Optional<EndKind> endKind,
        String sha256,
        List<Signature> signatures,
        List<PlanView> plans,
        List<LinePart> lines,
        List<OutcomePart> outcomes,
        List<IndicatorPart> indicators,
        LadderPart ladder,
        Rating overall,
        List<Lacking> missing,
        List<ReportAnswer> reports,
        List<YearMonth> reportsDue,
        Optional<YearMonth> nextPeriod,
        List<CaseAnswer> cases,
        int defaults,
        boolean terminationToConsider,
        List<VariationPart> variations,
        List<ObligationView> obligations) {

    /** A line of the price schedule. */
    public record LinePart(
            String ref, String title, String unit, long ratePence, String plannedAMonth, boolean withPerson) {}

    /** An outcome with its latest rating. */
    public record OutcomePart(
            String ref,
            String statement,
            String measure,
            String baseline,
            String target,
            Outcome.Cadence cadence,
            String evidence,
            String weight,
            Rating rating) {}

    /** An indicator with its latest rating; absent where it was never reported. */
    public record IndicatorPart(
            String ref,
            String outcome,
            String title,
            String unit,
            Indicator.Better better,
            List<BandPart> bands,
            Optional<Rating> rating) {}

    /** Which figures mean which rating. */
    public record BandPart(LocalDate from, String good, String approaching, String improvement) {

        static BandPart of(Band band) {
            return new BandPart(
                    band.from(), Plain.of(band.good()), Plain.of(band.approaching()), Plain.of(band.improvement()));
        }
    }

    /** The ladder with its numbers, and whether all of them have been checked. */
    public record LadderPart(LadderKind kind, Map<String, String> numbers, boolean verified) {

        static LadderPart of(Ladder ladder) {
            Map<String, String> numbers = new TreeMap<>();
            for (LadderParameter parameter : ladder.parameters()) {
                numbers.put(parameter.name(), Plain.of(ladder.percent(parameter)));
            }
            return new LadderPart(ladder.kind(), numbers, ladder.isVerified());
        }
    }

    /** Something that is needed. */
    public record Lacking(String field, String code, String message) {

        static Lacking of(Invalid.FieldError error, Messages texts) {
            return new Lacking(error.field(), error.code(), texts.text(error));
        }
    }

    /** A change. */
    public record VariationPart(
            int number,
            VariationView.Kind kind,
            VariationView.State state,
            String what,
            String reason,
            String rule,
            LocalDate effectiveFrom,
            Optional<LocalDate> newEndDate,
            Optional<Long> newValuePence,
            Optional<Integer> newPeople,
            Map<String, BandPart> bands,
            String sha256,
            String proposedBy,
            Instant proposedAt,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            String answer) {

        static VariationPart of(VariationView view) {
            Map<String, BandPart> bands = new TreeMap<>();
            view.bands().forEach((indicator, list) -> bands.put(indicator, BandPart.of(list.get(0))));
            return new VariationPart(
                    view.number(),
                    view.kind(),
                    view.state(),
                    view.what(),
                    view.reason(),
                    view.rule(),
                    view.effectiveFrom(),
                    view.newEndDate(),
                    view.newValuePence(),
                    view.newPeople(),
                    bands,
                    view.sha256(),
                    view.proposedBy(),
                    view.proposedAt(),
                    view.decidedBy(),
                    view.decidedAt(),
                    view.answer());
        }
    }

    static ContractAnswer of(ContractView view, Messages texts) {
        return new ContractAnswer(
                view.ref(),
                view.version(),
                view.state(),
                view.side(),
                view.tender(),
                view.lot(),
                view.buyer(),
                view.provider(),
                view.terms().title(),
                view.terms().summary(),
                view.terms().people(),
                view.terms().starts(),
                view.endDate(),
                view.terms().extensionMonths(),
                view.extensionMonthsLeft(),
                view.latestEndDate(),
                view.terms().valuePence(),
                view.startedOn(),
                view.endsOn(),
                view.endKind(),
                view.sha256(),
                view.signatures(),
                view.plans(),
                lines(view),
                outcomes(view),
                indicators(view),
                LadderPart.of(view.terms().ladder()),
                view.overall(),
                view.missing().stream().map(error -> Lacking.of(error, texts)).toList(),
                view.reports().stream().map(ReportAnswer::of).toList(),
                view.reportsDue(),
                view.nextPeriod(),
                view.cases().stream().map(CaseAnswer::of).toList(),
                view.defaults(),
                view.terminationToConsider(),
                view.variations().stream().map(VariationPart::of).toList(),
                view.obligations());
    }

    private static List<LinePart> lines(ContractView view) {
        return view.terms().lines().stream()
                .map(line -> new LinePart(
                        line.ref(),
                        line.title(),
                        line.unit(),
                        line.ratePence(),
                        Plain.of(line.planned()),
                        line.withPerson()))
                .toList();
    }

    private static List<OutcomePart> outcomes(ContractView view) {
        return view.terms().outcomes().stream()
                .map(outcome -> new OutcomePart(
                        outcome.ref(),
                        outcome.statement(),
                        outcome.measure(),
                        outcome.baseline(),
                        outcome.target(),
                        outcome.cadence(),
                        outcome.evidence(),
                        Plain.of(outcome.weight()),
                        view.rating(outcome.ref())))
                .toList();
    }

    private static List<IndicatorPart> indicators(ContractView view) {
        return view.terms().indicators().stream()
                .map(indicator -> new IndicatorPart(
                        indicator.ref(),
                        indicator.outcome(),
                        indicator.title(),
                        indicator.unit(),
                        indicator.better(),
                        indicator.bands().stream().map(BandPart::of).toList(),
                        Optional.ofNullable(view.ratings().get(indicator.ref()))))
                .toList();
    }
}
