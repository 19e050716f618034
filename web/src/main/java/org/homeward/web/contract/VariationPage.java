package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.contract.application.Varying;
import org.homeward.contract.domain.VariationView;
import org.homeward.shared.domain.NotFound;

/** One change: both sides read it, the provider answers, the buyer may take it back. */
@Named
@RequestScoped
public class VariationPage {

    @Inject
    private ContractPlace contract;

    @Inject
    private Varying varying;

    private String reason = "";

    public VariationView getView() {
        int number = contract.number("number");
        return contract.getView().variations().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-variation"));
    }

    public boolean isWaiting() {
        return getView().state() == VariationView.State.PROPOSED;
    }

    public String agree() {
        varying.answer(contract.getRef(), getView().number(), true, contract.sent("sha256"), "");
        return contract.done("variation.agreed", "contract");
    }

    public String decline() {
        varying.answer(contract.getRef(), getView().number(), false, "", reason);
        return contract.done("variation.declined", "contract");
    }

    public String takeBack() {
        varying.takeBack(contract.getRef(), getView().number());
        return contract.done("variation.takenback", "contract");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
