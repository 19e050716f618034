package org.homeward.contract.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;

/**
 * A whole contract as one side reads it.
 *
 * @param side the reader's side
 * @param ratings the latest rating of each indicator that was ever reported
 * @param overall the worst rating of an outcome; OTHER where nothing was reported
 * @param missing what is still needed before anybody can agree
 * @param reportsDue periods that are over and not reported
 * @param nextPeriod the next period in which something is asked for and that is not over
 * @param nextReport the report that is to be given first: one that is still owed, else that of the next period
 * @param defaults default notices on the register
 * @param version for {@code If-Match} and forms
 */
public record ContractView(
        String ref,
        ContractState state,
        Side side,
        String tender,
        int lot,
        String buyer,
        String provider,
        ContractTerms terms,
        LocalDate endDate,
        int extensionMonthsLeft,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> endsOn,
        Optional<EndKind> endKind,
        String sha256,
        List<Signature> signatures,
        List<PlanView> plans,
        Map<String, Rating> ratings,
        Rating overall,
        List<Invalid.FieldError> missing,
        List<ReportView> reports,
        List<YearMonth> reportsDue,
        Optional<YearMonth> nextPeriod,
        Optional<NextReport> nextReport,
        List<CaseView> cases,
        int defaults,
        boolean terminationToConsider,
        List<VariationView> variations,
        List<ObligationView> obligations,
        int version) {

    /**
     * A report that is to be given.
     *
     * @param dueOn the last day on which it is in time
     */
    public record NextReport(YearMonth period, LocalDate dueOn) {}

    public Optional<PlanView> plan(PlanView.Kind kind) {
        return plans.stream().filter(plan -> plan.kind() == kind).findFirst();
    }

    /** The worst latest rating of an outcome's indicators. */
    public Rating rating(String outcome) {
        return terms.indicators().stream()
                .filter(indicator -> indicator.outcome().equals(outcome))
                .map(indicator -> ratings.getOrDefault(indicator.ref(), Rating.OTHER))
                .reduce(Rating.OTHER, Rating::worse);
    }

    /** Last day as it stands: the announced one, else the agreed one. */
    public LocalDate lastDay() {
        return endsOn.orElse(endDate);
    }

    /** Last day if every agreed extension is used; where the end is announced, that day. */
    public LocalDate latestEndDate() {
        return endsOn.isPresent()
                ? endsOn.get()
                : endDate.plusDays(1).plusMonths(extensionMonthsLeft).minusDays(1);
    }

    /** The signature of a side that counts. */
    public Optional<Signature> signature(Side of) {
        return signatures.stream()
                .filter(signature ->
                        signature.side() == of && signature.voidedAt().isEmpty())
                .findFirst();
    }
}
