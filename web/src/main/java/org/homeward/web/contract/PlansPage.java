package org.homeward.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.homeward.contract.application.ContractRunning;
import org.homeward.contract.domain.PlanView;

/** The contingency and the exit plan, without which nothing starts. */
@Named
@RequestScoped
public class PlansPage {

    @Inject
    private ContractPlace contract;

    @Inject
    private ContractRunning running;

    private String contingency;
    private String exit;

    @PostConstruct
    void open() {
        contingency = contract.getView()
                .plan(PlanView.Kind.CONTINGENCY)
                .map(PlanView::text)
                .orElse("");
        exit = contract.getView().plan(PlanView.Kind.EXIT).map(PlanView::text).orElse("");
    }

    public String save() {
        running.plan(contract.getRef(), Optional.of(contingency), Optional.of(exit));
        return contract.done("plans.done", "contract");
    }

    public String getContingency() {
        return contingency;
    }

    public void setContingency(String contingency) {
        this.contingency = contingency == null ? "" : contingency;
    }

    public String getExit() {
        return exit;
    }

    public void setExit(String exit) {
        this.exit = exit == null ? "" : exit;
    }
}
