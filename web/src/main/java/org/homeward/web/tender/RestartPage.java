package org.homeward.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.tender.application.TenderRestarting;
import org.homeward.tender.domain.StoppedTender;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** An officer decides how a tender goes on that stands still after a restore from a back-up. */
@Named
@RequestScoped
public class RestartPage {

    @Inject
    private TenderRestarting restarting;

    private final DayAndTime bids = new DayAndTime();
    private String ref;
    private String reason;
    private StoppedTender view;

    /** What was asked for must be known before Faces looks at the form; so the form sends it too. */
    @PostConstruct
    void open() {
        ref = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("ref", "");
    }

    public StoppedTender getView() {
        if (view == null) {
            view = restarting.stopped(ref);
        }
        return view;
    }

    /** The deadline that was published, and up to when the data reaches. */
    public String getWas() {
        return getView()
                .deadline()
                .map(at -> PageTexts.of("tender", "restart.was", Wording.moment(at)))
                .orElse("");
    }

    public String getEarliest() {
        return PageTexts.of(
                "tender", "restart.earliest", Wording.moment(getView().earliest()));
    }

    public String restart() {
        restarting.restart(ref, bids.moment("deadline"), reason == null ? "" : reason);
        PageTexts.done("tender", "restart.done");
        return PageTexts.redirect(TenderSection.TASKS, List.of("ref=" + ref));
    }

    public DayAndTime getBids() {
        return bids;
    }

    public String getRef() {
        return ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
