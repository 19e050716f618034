package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.contract.domain.AgreedText;
import org.homeward.contract.domain.CaseClock;
import org.homeward.contract.domain.CaseFile;
import org.homeward.contract.domain.CaseMoves;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.Ladder;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.contract.domain.Rating;
import org.homeward.contract.domain.ReportPlan;
import org.homeward.contract.domain.ReportView;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.TermsRules;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.WorkingCalendar;

/** Contracts and cases as their readers see them. */
@ApplicationScoped
public class ContractViews {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private Contracts contracts;

    @Inject
    private TermsStore terms;

    @Inject
    private Agreements agreements;

    @Inject
    private Reports reports;

    @Inject
    private Cases cases;

    @Inject
    private Variations variations;

    @Inject
    private Obligations obligations;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** The whole contract for the acting side. */
    public ContractView view(Contract contract) {
        contracts.flush();
        LocalDate today = today();
        Side side = contracts.side(contract).orElseThrow();
        ContractTerms text = terms.of(contract);
        List<ReportView> given = reports.of(contract);
        Map<String, Rating> ratings = ratings(given);
        List<CaseView> files = cases.of(contract, text.ladder()).stream()
                .map(stored -> caseView(contract, text.ladder(), stored, side))
                .toList();
        int defaults = files.stream().mapToInt(CaseView::defaults).sum();
        Optional<ReportPlan> plan = contract.startedOn()
                .map(day -> ReportPlan.of(day, contract.endsOn().orElse(contract.ends())));
        Set<YearMonth> reported = given.stream().map(ReportView::period).collect(Collectors.toSet());
        return new ContractView(
                contract.ref(),
                contract.state(),
                side,
                contract.tenderRef(),
                contract.lot(),
                contract.buyer(),
                contract.provider(),
                text,
                contract.ends(),
                contract.extensionMonthsLeft(),
                contract.startedOn(),
                contract.endsOn(),
                contract.endKind(),
                text(contract, text).sha256(),
                agreements.signatures(contract),
                agreements.plans(contract),
                ratings,
                overall(text, ratings),
                contract.state().isOpen() ? missing(text, today) : List.of(),
                given,
                plan.map(periods -> periods.owed(text, reported, today)).orElse(List.of()),
                contract.state().isLive() ? plan.flatMap(periods -> periods.next(text, today)) : Optional.empty(),
                plan.flatMap(periods -> periods.firstOwed(text, reported, today))
                        .map(period -> nextReport(period, today)),
                files,
                defaults,
                text.ladder().kind() == LadderKind.COUNCIL
                        && defaults >= text.ladder().whole(LadderParameter.DEFAULTS_TO_TERMINATION),
                variations.of(contract),
                obligations.of(contract),
                contract.version());
    }

    private ContractView.NextReport nextReport(YearMonth period, LocalDate today) {
        return new ContractView.NextReport(
                period, ReportPlan.due(period, rules.whole("contract.report-days", today), calendar.workingDays()));
    }

    private static Map<String, Rating> ratings(List<ReportView> given) {
        Map<String, Rating> latest = new HashMap<>();
        given.forEach(
                report -> report.figures().forEach(figure -> latest.putIfAbsent(figure.indicator(), figure.rating())));
        return Map.copyOf(latest);
    }

    private static Rating overall(ContractTerms terms, Map<String, Rating> ratings) {
        return terms.indicators().stream()
                .map(indicator -> ratings.getOrDefault(indicator.ref(), Rating.OTHER))
                .reduce(Rating.OTHER, Rating::worse);
    }

    /** What is still needed before anybody can agree. */
    public List<Invalid.FieldError> missing(ContractTerms text, LocalDate today) {
        return TermsRules.missing(text, rules.whole("contract.least-indicators", today));
    }

    /** The text as it would be put to both sides, or as it was agreed. */
    public AgreedText text(Contract contract, ContractTerms now) {
        return contract.textSha256()
                .filter(sha256 -> contract.state() != ContractState.DRAFT)
                .flatMap(sha256 -> agreements.text(contract, sha256))
                .orElseGet(() -> AgreedText.of(contract, now, clauses(now.ladder())));
    }

    /** The ladder's clause in words, with the contract's own numbers. */
    public List<String> clauses(Ladder ladder) {
        List<String> numbers = ladder.parameters().stream()
                .map(parameter -> ladder.percent(parameter).stripTrailingZeros().toPlainString())
                .toList();
        return java.util.stream.IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "contract-clause." + ladder.kind() + "." + number)
                .takeWhile(messages::has)
                .map(code -> messages.text(code, numbers))
                .toList();
    }

    /** A case for a side. */
    public CaseView caseView(Contract contract, Ladder ladder, Cases.Stored stored, Side side) {
        LocalDate today = today();
        CaseFile file = stored.file();
        Set<CaseStep> steps = CaseMoves.steps(ladder.kind(), file.state()).stream()
                .filter(step -> step.side() == side)
                .collect(Collectors.toUnmodifiableSet());
        return new CaseView(
                contract.ref(),
                stored.number(),
                stored.title(),
                stored.outcome(),
                stored.reportId(),
                ladder.kind(),
                file.state(),
                file.isDisputed(),
                file.isHarm(),
                stored.openedOn(),
                file.clocks(today).stream()
                        .map(running -> stands(running, today))
                        .toList(),
                file.milestones(),
                file.proposedPlan(),
                file.measures(today),
                file.defaults(),
                steps,
                stored.log(),
                stored.version());
    }

    private CaseView.Clock stands(CaseClock running, LocalDate today) {
        LocalDate until = running.stoppedOn().filter(today::isAfter).orElse(today);
        LocalDate last = until.isAfter(running.dueOn()) ? running.dueOn() : until;
        int days = (int) running.startedOn()
                .datesUntil(last.plusDays(1).isBefore(running.startedOn()) ? running.startedOn() : last.plusDays(1))
                .filter(day -> day.isAfter(running.startedOn()) && calendar.isWorkingDay(day))
                .count();
        return new CaseView.Clock(running, running.standing(today), days);
    }
}
