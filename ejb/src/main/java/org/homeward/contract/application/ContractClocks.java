package org.homeward.contract.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.homeward.contract.domain.CaseClock;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.InWords;
import org.homeward.contract.domain.ReportPlan;
import org.homeward.contract.domain.Side;
import org.homeward.contract.infrastructure.Agreements;
import org.homeward.contract.infrastructure.ContractPeople;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.Transactions;
import org.homeward.shared.infrastructure.WorkingCalendar;

/**
 * What happens by itself because a day has come: contracts begin and end, and people are reminded of running times, each
 * time once, the operational day before the last one and when it is over.
 */
@ApplicationScoped
public class ContractClocks implements RecurringWork {

    @Inject
    private Contracts contracts;

    @Inject
    private Agreements agreements;

    @Inject
    private ContractViews views;

    @Inject
    private ContractPeople people;

    @Inject
    private Rulebook rules;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Transactions transactions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "contract-clocks";
    }

    @Override
    public int seconds() {
        return 120;
    }

    /** One contract that cannot be looked at keeps no other waiting; it is tried again at the next turn. */
    @Override
    public void run() {
        List<RuntimeException> failures = new ArrayList<>();
        for (long buyer : contracts.buyers()) {
            acting.as(Actor.system(name(), buyer));
            for (String ref : transactions.own(contracts::going)) {
                try {
                    transactions.own(() -> look(ref));
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private void look(String ref) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        LocalDate today = views.today();
        if (contract.isOver(today)) {
            contract.end(today, clock.instant());
            contracts.flush();
            audit.record("contract.ended", "contract", ref, Map.of());
            both(
                    contract,
                    "ended",
                    today,
                    "contract-ended-notice",
                    InWords.day(contract.endsOn().orElseThrow()));
            return;
        }
        if (contract.state() == ContractState.AGREED && !today.isBefore(contract.starts())) {
            begin(contract, today);
        }
        if (contract.state().isLive()) {
            remind(contract, views.view(contract), today);
        }
    }

    private void begin(Contract contract, LocalDate today) {
        if (agreements.hasPlans(contract)) {
            contract.start(true, today, OptionalLong.empty(), clock.instant());
            contracts.flush();
            audit.record("contract.started", "contract", contract.ref(), Map.of());
        } else if (people.firstReminder(contract, "plans", contract.starts(), clock.instant())) {
            people.tell(
                    contract, Side.BUYER, "contract-plans-notice", page(contract), contract.title(), contract.ref());
        }
    }

    private void remind(Contract contract, ContractView view, LocalDate today) {
        LocalDate last = contract.endsOn().orElse(contract.ends());
        if (!last.isAfter(today.plusMonths(rules.whole("contract.expiry-months", today)))
                && people.firstReminder(contract, "expiry", last, clock.instant())) {
            people.tell(
                    contract,
                    Side.BUYER,
                    "contract-expiry-notice",
                    page(contract),
                    contract.title(),
                    InWords.day(last));
        }
        view.reportsDue().forEach(period -> {
            LocalDate due = ReportPlan.due(period, rules.whole("contract.report-days", today), calendar.workingDays());
            if (people.firstReminder(contract, "report", due, clock.instant())) {
                people.tell(
                        contract,
                        Side.PROVIDER,
                        "contract-report-notice",
                        "/contract/report.xhtml?ref=" + contract.ref() + "&period=" + period,
                        contract.title(),
                        InWords.day(due));
            }
            if (today.isAfter(due)) {
                both(contract, "report-late", due, "contract-report-late-notice", InWords.month(period));
            }
        });
        view.obligations().stream()
                .filter(promise -> promise.kept().isEmpty() && today.isAfter(promise.dueOn()))
                .filter(promise -> people.firstReminder(
                        contract, "obligation-" + promise.number(), promise.dueOn(), clock.instant()))
                .forEach(promise -> people.tell(
                        contract,
                        Side.BUYER,
                        "contract-obligation-notice",
                        page(contract),
                        contract.title(),
                        promise.text()));
        view.cases().forEach(one -> one.clocks().forEach(running -> remind(contract, one, running, today)));
    }

    private void remind(Contract contract, CaseView one, CaseView.Clock running, LocalDate today) {
        CaseClock times = running.clock();
        String what = "case-" + one.number() + "-" + times.kind() + "-" + times.milestone();
        String link = "/contract/case.xhtml?ref=" + contract.ref() + "&number=" + one.number();
        int days = rules.whole("contract.remind-days", today);
        boolean soon = running.standing() == CaseClock.Standing.RUNNING
                && !calendar.workingDays().nthAfter(today, days).isBefore(times.dueOn());
        if (soon && people.firstReminder(contract, what + "-soon", times.dueOn(), clock.instant())) {
            people.tell(
                    contract,
                    times.kind().waitsFor(),
                    "case-clock-soon." + times.kind(),
                    link,
                    one.title(),
                    InWords.day(times.dueOn()));
        }
        if (running.standing() == CaseClock.Standing.PASSED
                && people.firstReminder(contract, what + "-over", times.dueOn(), clock.instant())) {
            for (Side side : List.of(Side.BUYER, Side.PROVIDER)) {
                people.tell(
                        contract,
                        side,
                        "case-clock-over." + times.kind(),
                        link,
                        one.title(),
                        InWords.day(times.dueOn()));
            }
        }
    }

    private void both(Contract contract, String what, LocalDate due, String code, String when) {
        if (people.firstReminder(contract, what, due, clock.instant())) {
            people.tell(contract, Side.BUYER, code, page(contract), contract.title(), when);
            people.tell(contract, Side.PROVIDER, code, page(contract), contract.title(), when);
        }
    }

    private static String page(Contract contract) {
        return "/contract/contract.xhtml?ref=" + contract.ref();
    }
}
