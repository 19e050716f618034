package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.TenderView;

/** Why so much is asked of bidders. */
@Named
@ViewScoped
public class ReasonsPage extends TenderSection {

    @Inject
    private TenderWriting writing;

    private String burdenReason = "";

    @Override
    protected void read(TenderView stored) {
        burdenReason = stored.desk().orElseThrow().burdenReason();
    }

    public String save() {
        return write(version -> writing.writeReasons(getRef(), version, burdenReason)) ? saved(TASKS) : "";
    }

    public String getBurdenReason() {
        return burdenReason;
    }

    public void setBurdenReason(String burdenReason) {
        this.burdenReason = burdenReason == null ? "" : burdenReason;
    }
}
