package org.homeward.contract.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.homeward.contract.domain.CaseState;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.InWords;
import org.homeward.contract.domain.PlanView;
import org.homeward.contract.domain.ReportPlan;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.VariationView;
import org.homeward.contract.infrastructure.AwardedLots;
import org.homeward.contract.infrastructure.ContractLists;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.Obligations;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Todo;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.WorkingCalendar;

/**
 * What needs a contract manager or a provider today: texts to agree to, reports, running times of cases, promises whose day
 * is near, ends in sight.
 */
@ApplicationScoped
public class ContractToday implements TodaySource {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private Contracts contracts;

    @Inject
    private ContractLists lists;

    @Inject
    private ContractViews views;

    @Inject
    private AwardedLots awards;

    @Inject
    private Obligations obligations;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Override
    public List<Todo> todos(Actor actor) {
        boolean works = actor.has(Role.CONTRACT_MANAGER) || actor.has(Role.PROVIDER);
        if (!actor.may(Permission.CONTRACTS_READ) || !works) {
            return List.of();
        }
        List<Todo> todos = new ArrayList<>();
        if (actor.has(Role.CONTRACT_MANAGER)) {
            awards.untouched()
                    .forEach(lot -> todos.add(Todo.of(
                            "today-contract-make",
                            "/contract/contracts.xhtml",
                            "WAITING",
                            lot.title(),
                            lot.provider())));
            obligations
                    .waiting(
                            actor.organisationId(),
                            views.today().plusDays(rules.whole("contract.promise-days", views.today())))
                    .forEach(promise -> todos.add(PromiseTodos.of(promise)));
        }
        for (String ref : lists.withWork(actor, soon())) {
            todos.addAll(of(contracts.get(ref)));
        }
        return todos;
    }

    private LocalDate soon() {
        LocalDate today = views.today();
        return today.plusMonths(rules.whole("contract.expiry-months", today));
    }

    private List<Todo> of(Contract contract) {
        ContractView view = views.view(contract);
        List<Todo> todos = new ArrayList<>();
        if (view.side() == Side.BUYER) {
            forTheBuyer(view, todos);
        } else {
            forTheProvider(view, todos);
        }
        view.cases().stream()
                .filter(one -> !one.state().isFinal())
                .forEach(one -> todos.addAll(CaseTodos.of(one, view.side(), view.state())));
        return todos;
    }

    private void forTheBuyer(ContractView view, List<Todo> todos) {
        if (view.state() == ContractState.DRAFT) {
            todos.add(todo("today-contract-draft", "contract", view));
        }
        if (view.state() == ContractState.AGREED && view.plans().size() < PlanView.Kind.values().length) {
            todos.add(todo("today-contract-plans", "plans", view)
                    .by(view.terms().starts().atStartOfDay(LONDON).toInstant()));
        }
        if (view.state().isLive() && !view.endsOn().orElse(view.endDate()).isAfter(soon())) {
            todos.add(todo("today-contract-expiry", "contract", view)
                    .by(view.endsOn()
                            .orElse(view.endDate())
                            .plusDays(1)
                            .atStartOfDay(LONDON)
                            .toInstant()));
        }
        if (view.terminationToConsider() && view.state().isLive()) {
            todos.add(todo("today-contract-termination", "change", view));
        }
        view.cases().stream()
                .filter(one -> one.state() == CaseState.PROPOSED)
                .forEach(one -> todos.add(Todo.of(
                        one.reportId().isPresent() ? "today-case-proposed" : "today-case-raised",
                        CaseTodos.link(one),
                        "WAITING",
                        one.title(),
                        view.provider())));
    }

    private void forTheProvider(ContractView view, List<Todo> todos) {
        if (view.state() == ContractState.IN_AGREEMENT) {
            todos.add(todo("today-contract-agree", "agree", view));
        }
        view.variations().stream()
                .filter(change -> change.state() == VariationView.State.PROPOSED)
                .forEach(change -> todos.add(Todo.of(
                        "today-contract-variation",
                        "/contract/variation.xhtml?ref=" + view.ref() + "&number=" + change.number(),
                        "WAITING",
                        view.terms().title(),
                        view.buyer())));
        view.reportsDue()
                .forEach(period -> todos.add(Todo.of(
                                "today-contract-report",
                                "/contract/report.xhtml?ref=" + view.ref() + "&period=" + period,
                                "WAITING",
                                view.terms().title(),
                                view.buyer(),
                                InWords.month(period))
                        .by(ReportPlan.due(
                                        period,
                                        rules.whole("contract.report-days", views.today()),
                                        calendar.workingDays())
                                .plusDays(1)
                                .atStartOfDay(LONDON)
                                .toInstant())));
    }

    private static Todo todo(String code, String page, ContractView view) {
        String other = view.side() == Side.BUYER ? view.provider() : view.buyer();
        return Todo.of(
                code,
                "/contract/" + page + ".xhtml?ref=" + view.ref(),
                "WAITING",
                view.terms().title(),
                other);
    }
}
