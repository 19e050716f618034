package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.homeward.contract.application.ObligationWatching;
import org.homeward.shared.domain.Invalid;

/** Promises of the winning bid: written down, watched, and looked at when they are due. */
@Named
@RequestScoped
public class PromisesPage {

    @Inject
    private ContractPlace contract;

    @Inject
    private ObligationWatching watching;

    private String text = "";
    private String source = "";
    private LocalDate dueOn;

    public String add() {
        new Invalid.Collector()
                .check(!text.isBlank(), "text", "contract-text-needed")
                .check(dueOn != null, "dueOn", "promise-day")
                .throwIfAny();
        watching.add(contract.getRef(), text, source, dueOn);
        return contract.done("promises.added", "promises");
    }

    public String kept(int number) {
        watching.check(contract.getRef(), number, true, contract.sent("note." + number));
        return contract.done("promises.kept", "promises");
    }

    public String broken(int number) {
        try {
            watching.check(contract.getRef(), number, false, contract.sent("note." + number));
        } catch (Invalid e) {
            return contract.refused(e, field -> field + "." + number);
        }
        return contract.done("promises.broken", "promises");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source == null ? "" : source;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
