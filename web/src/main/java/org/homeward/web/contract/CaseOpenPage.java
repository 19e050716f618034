package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.application.CaseWorking;
import org.homeward.contract.domain.CaseView;
import org.homeward.web.frame.Choice;

/** A contract manager raises a case. */
@Named
@RequestScoped
public class CaseOpenPage {

    /** An answer of its own: Faces takes an empty one for none. */
    private static final String OTHER = "OTHER";

    @Inject
    private ContractPlace contract;

    @Inject
    private CaseWorking working;

    private String title = "";
    private String outcome = OTHER;
    private String text = "";

    public String open() {
        CaseView made = working.open(
                contract.getRef(), title, Optional.of(outcome).filter(given -> !given.equals(OTHER)), text);
        return contract.done("case.opened", "case", "number=" + made.number());
    }

    public List<Choice> getOutcomes() {
        List<Choice> choices = new ArrayList<>();
        contract.getView()
                .terms()
                .outcomes()
                .forEach(one -> choices.add(Choice.of(one.ref(), one.ref() + ": " + one.statement())));
        choices.add(Choice.of(OTHER, ContractPlace.text("open.other")));
        return choices;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome == null ? OTHER : outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
