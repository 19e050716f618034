package org.homeward.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.application.ContractMaking;
import org.homeward.contract.application.ContractRunning;
import org.homeward.contract.application.Varying;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.EndKind;
import org.homeward.contract.domain.InWords;
import org.homeward.contract.domain.VariationDraft;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;
import org.homeward.web.frame.Choice;

/** An agreed contract is varied, extended, suspended or ended, each with its reason. */
@Named
@RequestScoped
public class ChangePage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private ContractPlace contract;

    @Inject
    private Varying varying;

    @Inject
    private ContractRunning running;

    @Inject
    private ContractMaking making;

    @Inject
    private Clock clock;

    private String what = "";
    private String reason = "";
    private String rule = "";
    private LocalDate effectiveFrom;
    private LocalDate newEndDate;
    private Money newValuePence;
    private Integer newPeople;
    private Integer months;
    private EndKind kind;
    private LocalDate on;

    @PostConstruct
    void begin() {
        effectiveFrom = LocalDate.ofInstant(clock.instant(), LONDON).plusDays(1);
    }

    public String propose() {
        if (effectiveFrom == null) {
            throw Invalid.field("effectiveFrom", "variation-past");
        }
        varying.propose(
                contract.getRef(),
                new VariationDraft(
                        what,
                        reason,
                        rule,
                        effectiveFrom,
                        Optional.ofNullable(newEndDate),
                        Optional.ofNullable(newValuePence).map(Money::pence),
                        Optional.ofNullable(newPeople),
                        Map.of()));
        return contract.done("change.proposed", "contract");
    }

    public String extend() {
        varying.extend(contract.getRef(), months == null ? 0 : months, reason);
        return contract.done("change.extended", "contract");
    }

    public String suspend() {
        running.suspend(contract.getRef(), reason);
        return contract.done("change.suspended", "contract");
    }

    public String resume() {
        running.resume(contract.getRef(), reason);
        return contract.done("change.resumed", "contract");
    }

    public String end() {
        new Invalid.Collector()
                .check(kind != null, "kind", "contract-end-kind")
                .check(
                        on != null,
                        "on",
                        "contract-end-day",
                        InWords.day(contract.getView().endDate()))
                .check(reason != null && !reason.isBlank(), "reason", "contract-reason")
                .throwIfAny();
        running.announceEnd(contract.getRef(), kind, on, reason);
        return contract.done("change.ending", "contract");
    }

    public String abandon() {
        making.abandon(contract.getRef(), reason);
        return contract.done("change.abandoned", "contract");
    }

    public boolean isVariable() {
        return contract.isLive() || contract.isAgreed();
    }

    public boolean isExtendable() {
        return isVariable() && contract.getView().extensionMonthsLeft() > 0;
    }

    public boolean isSuspendable() {
        return contract.getView().state() == ContractState.RUNNING;
    }

    public boolean isResumable() {
        return contract.getView().state() == ContractState.SUSPENDED
                || contract.getView().state() == ContractState.ENDING;
    }

    public boolean isEndable() {
        return contract.getView().state() == ContractState.RUNNING
                || contract.getView().state() == ContractState.SUSPENDED;
    }

    public List<Choice> getKinds() {
        return List.of(
                Choice.of(EndKind.BY_AGREEMENT, ContractPlace.text("end.BY_AGREEMENT")),
                Choice.of(EndKind.TERMINATED, ContractPlace.text("end.TERMINATED")));
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what == null ? "" : what;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule == null ? "" : rule;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public LocalDate getNewEndDate() {
        return newEndDate;
    }

    public void setNewEndDate(LocalDate newEndDate) {
        this.newEndDate = newEndDate;
    }

    public Money getNewValuePence() {
        return newValuePence;
    }

    public void setNewValuePence(Money newValuePence) {
        this.newValuePence = newValuePence;
    }

    public Integer getNewPeople() {
        return newPeople;
    }

    public void setNewPeople(Integer newPeople) {
        this.newPeople = newPeople;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public EndKind getKind() {
        return kind;
    }

    public void setKind(EndKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
