package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.ContractTerms;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.EndKind;
import org.homeward.contract.domain.PlanView;
import org.homeward.contract.domain.Side;
import org.homeward.contract.infrastructure.Agreements;
import org.homeward.contract.infrastructure.Cases;
import org.homeward.contract.infrastructure.ContractPeople;
import org.homeward.contract.infrastructure.ContractViews;
import org.homeward.contract.infrastructure.Contracts;
import org.homeward.contract.infrastructure.TermsStore;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** From the plans without which nothing starts to the last day. */
@Stateless
public class ContractRunning {

    private static final int SHORTEST_PLAN = 20;
    private static final int LONGEST_PLAN = 10_000;

    @Inject
    private Contracts contracts;

    @Inject
    private Agreements agreements;

    @Inject
    private TermsStore terms;

    @Inject
    private Cases cases;

    @Inject
    private ContractViews views;

    @Inject
    private ContractPeople people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Keeps a contingency or an exit plan, or both; earlier ones stay on file. */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView plan(String ref, Optional<String> contingency, Optional<String> exit) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        Invalid.Collector wrong = new Invalid.Collector()
                .check(contingency.isPresent() || exit.isPresent(), "contingency", "contract-plan-needed");
        contingency.ifPresent(text -> check(wrong, text, "contingency"));
        exit.ifPresent(text -> check(wrong, text, "exit"));
        wrong.throwIfAny();
        keep(contract, PlanView.Kind.CONTINGENCY, contingency);
        keep(contract, PlanView.Kind.EXIT, exit);
        contracts.touched(contract);
        audit.record("contract.planned", "contract", ref, Map.of());
        return views.view(contract);
    }

    private static void check(Invalid.Collector wrong, String text, String field) {
        wrong.check(text.strip().length() >= SHORTEST_PLAN, field, "contract-plan-short")
                .check(text.length() <= LONGEST_PLAN, field, "contract-text-long", "" + LONGEST_PLAN);
    }

    private void keep(Contract contract, PlanView.Kind kind, Optional<String> text) {
        text.ifPresent(words -> agreements.plan(contract, kind, words.strip(), contracts.person(), clock.instant()));
    }

    /**
     * Support begins. Refused before the first day ({@code contract-starts-later}) and without both plans
     * ({@code contract-plans-missing}).
     */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView start(String ref) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        contract.start(
                agreements.hasPlans(contract), views.today(), OptionalLong.of(contracts.person()), clock.instant());
        contracts.flush();
        audit.record("contract.started", "contract", ref, Map.of());
        return views.view(contract);
    }

    /** Stops the contract for the time being; needs a case on its last rung or one with serious harm. */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView suspend(String ref, String reason) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        ContractTerms text = terms.of(contract);
        boolean lastRung = cases.of(contract, text.ladder()).stream()
                .anyMatch(stored -> stored.file().state().isLastRung()
                        || stored.file().isHarm() && !stored.file().state().isFinal());
        contract.suspend(lastRung, reason, contracts.person(), clock.instant());
        contracts.flush();
        told(contract, "contract-suspended-notice");
        audit.record("contract.suspended", "contract", ref, Map.of());
        return views.view(contract);
    }

    /** Goes on after a suspension, or because an announced end is taken back. */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView resume(String ref, String reason) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        contract.resume(reason, contracts.person(), clock.instant());
        contracts.flush();
        told(contract, "contract-resumed-notice");
        audit.record("contract.resumed", "contract", ref, Map.of());
        return views.view(contract);
    }

    /**
     * Announces the end with its reason; on the day it ends by itself.
     *
     * @param on last day, today at the earliest
     */
    @Permit(Permission.CONTRACTS_WRITE)
    public ContractView announceEnd(String ref, EndKind kind, LocalDate on, String reason) {
        Contract contract = contracts.toChange(ref, Side.BUYER);
        contract.announceEnd(kind, on, reason, contracts.person(), views.today(), clock.instant());
        contracts.flush();
        told(contract, "contract-ending-notice");
        audit.record("contract.end-announced", "contract", ref, Map.of("on", on.toString(), "kind", kind.name()));
        return views.view(contract);
    }

    private void told(Contract contract, String code) {
        people.tell(
                contract,
                Side.PROVIDER,
                code,
                "/contract/contract.xhtml?ref=" + contract.ref(),
                contract.title(),
                contract.buyer());
    }
}
