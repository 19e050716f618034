package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.TenderView;

/** The contract's terms, and whether a voluntary standstill is offered. */
@Named
@ViewScoped
public class TermsPage extends TenderSection {

    @Inject
    private TenderWriting writing;

    private String contractTerms = "";
    private boolean standstill = true;

    @Override
    protected void read(TenderView stored) {
        contractTerms = stored.contractTerms();
        standstill = stored.facts().standstillOffered();
    }

    public String save() {
        return write(version -> writing.writeTerms(getRef(), version, contractTerms, standstill)) ? saved(TASKS) : "";
    }

    public String getContractTerms() {
        return contractTerms;
    }

    public void setContractTerms(String contractTerms) {
        this.contractTerms = contractTerms == null ? "" : contractTerms;
    }

    public boolean isStandstill() {
        return standstill;
    }

    public void setStandstill(boolean standstill) {
        this.standstill = standstill;
    }
}
