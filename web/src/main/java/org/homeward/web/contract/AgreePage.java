package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.contract.application.ContractAgreeing;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.Side;
import org.homeward.shared.application.Messages;
import org.homeward.web.frame.FieldErrors;

/** Either side reads the whole text and agrees to it; the hash goes with the button, so a changed text is not agreed to. */
@Named("contractAgreePage")
@RequestScoped
public class AgreePage {

    @Inject
    private ContractPlace contract;

    @Inject
    private ContractAgreeing agreeing;

    @Inject
    private ContractReading reading;

    @Inject
    private Messages messages;

    private boolean read;

    public String agree() {
        if (!read) {
            FieldErrors.add(
                    jakarta.faces.context.FacesContext.getCurrentInstance(),
                    "read",
                    ContractPlace.text("agree.read.needed"));
            return "";
        }
        agreeing.agree(contract.getRef(), contract.sent("sha256"));
        return contract.done(contract.isBuyer() ? "agree.done.buyer" : "agree.done.provider", "contract");
    }

    /** What the page is for: to agree while that is open, and afterwards to read what was agreed. */
    public String getTitle() {
        return ContractPlace.text(contract.isOpen() ? "agree" : "terms");
    }

    /** True when the reader's side can agree now. */
    public boolean isMine() {
        ContractState state = contract.getView().state();
        boolean turn = contract.isWorker() ? state == ContractState.DRAFT : state == ContractState.IN_AGREEMENT;
        return contract.isActive() && turn && contract.getView().missing().isEmpty() && !isSigned();
    }

    private boolean isSigned() {
        Side side = contract.getView().side();
        return contract.getView().signature(side).isPresent();
    }

    public List<String> getMissing() {
        return contract.getView().missing().stream().map(messages::text).toList();
    }

    public List<String> getClauses() {
        return reading.clauses(contract.getRef());
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
