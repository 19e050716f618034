package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.contract.application.ContractReading;
import org.homeward.ledger.application.LedgerReading;
import org.homeward.ledger.application.Reinvesting;
import org.homeward.ledger.domain.JournalKind;
import org.homeward.ledger.domain.JournalView;
import org.homeward.ledger.domain.ReinvestmentView;
import org.homeward.ledger.domain.Trace;
import org.homeward.shared.domain.Money;
import org.homeward.web.frame.Wording;

/** One release followed from the ward to the contract; payments are recorded where they belong. */
@Named
@RequestScoped
public class TracePage {

    @Inject
    private LedgerReading reading;

    @Inject
    private LedgerHead head;

    @Inject
    private Reinvesting reinvesting;

    @Inject
    private ContractReading contracts;

    private AskedProgramme asked;
    private String release;
    private Trace trace;
    private String reinvestment;
    private Money amountPence;
    private LocalDate date;
    private String reference;
    private String description;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
        release = AskedProgramme.parameter("release");
    }

    public Trace getTrace() {
        if (trace == null) {
            trace = reading.trace(asked.ref(), release);
        }
        return trace;
    }

    public String getRelease() {
        return release;
    }

    /** Which release it is. */
    public String getLine() {
        return AskedProgramme.text(
                "trace.line",
                release,
                Money.ofPence(getTrace().release().releasedPence()),
                Wording.month(getTrace().release().month()));
    }

    /** Who saw it, and which journal released it. */
    public String getSeen() {
        return AskedProgramme.text(
                "trace.journal",
                getTrace().posted().ref(),
                Wording.date(getTrace().posted().date()),
                getTrace().fact().enteredBy(),
                getTrace().fact().confirmedBy().orElse(""));
    }

    /** What was paid of a promise, without what was taken back. */
    public List<JournalView> spendings(Trace.Aim aim) {
        return aim.journals().stream()
                .filter(journal -> journal.kind() == JournalKind.SPENDING)
                .toList();
    }

    /** The journals of this release, in order. */
    public List<JournalView> getJournals() {
        return Stream.concat(
                        Stream.of(getTrace().posted()),
                        getTrace().aims().stream().flatMap(aim -> aim.journals().stream()))
                .toList();
    }

    /** The promises of which something is left to pay. */
    public List<ReinvestmentView> getPayable() {
        return getTrace().aims().stream()
                .map(Trace.Aim::reinvestment)
                .filter(one -> one.committedPence() > 0 || one.spentPence() > 0)
                .toList();
    }

    /** What the contracts have made possible that money of this release was spent on; a partner reads no contract of the lead. */
    public List<Made> getMade() {
        if (!head.isOwn()) {
            return List.of();
        }
        return getTrace().aims().stream()
                .map(Trace.Aim::reinvestment)
                .filter(one -> one.spentPence() > 0)
                .flatMap(one -> one.contract().stream())
                .distinct()
                .map(ref -> Made.of(contracts.view(ref), contracts.voices(ref)))
                .toList();
    }

    public String pay() {
        reinvesting.pay(
                asked.ref(),
                reinvestment == null ? "" : reinvestment,
                new Reinvesting.Payment(
                        Optional.ofNullable(amountPence).map(Money::pence),
                        Optional.ofNullable(date),
                        Optional.ofNullable(reference),
                        Optional.ofNullable(description)));
        return asked.done("trace.pay.done", List.of(), "trace", "release=" + release);
    }

    public String getReinvestment() {
        return reinvestment;
    }

    public void setReinvestment(String reinvestment) {
        this.reinvestment = reinvestment;
    }

    public Money getAmountPence() {
        return amountPence;
    }

    public void setAmountPence(Money amountPence) {
        this.amountPence = amountPence;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
