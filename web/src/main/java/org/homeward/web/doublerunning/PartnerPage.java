package org.homeward.web.doublerunning;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homeward.doublerunning.application.Partnering;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.PartnerView;
import org.homeward.doublerunning.domain.PartnersView;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.PageTexts;

/** Adds a partner to a programme, or ends the partnership of one. */
@Named
@ViewScoped
public class PartnerPage implements Serializable {

    @Inject
    private Partnering partnering;

    @Inject
    private ProgrammeReading reading;

    private String ref = "";
    private String ends = "";
    private String organisation = "";
    private transient PartnersView partners;

    /** Only the lead comes here, and only for a partner that there is. */
    public void load() {
        ProgrammeSection.requireOwn(reading.view(ref));
        if (isEnding()) {
            getPartner();
        }
    }

    public PartnersView getPartners() {
        if (partners == null) {
            partners = partnering.partners(ref);
        }
        return partners;
    }

    /** The partner whose reading is to end. */
    public PartnerView getPartner() {
        return getPartners().partners().stream()
                .filter(one -> one.reads() && one.organisation().equals(ends))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-partner"));
    }

    public List<SelectItem> getChoices() {
        return getPartners().choices().stream()
                .map(one -> new SelectItem(one.organisation(), one.name()))
                .toList();
    }

    public String add() {
        return done("partner.added", partnering.add(ref, organisation));
    }

    public String end() {
        return done("partner.ended", partnering.end(ref, ends));
    }

    private String done(String key, PartnerView partner) {
        PageTexts.done(ProgrammeSection.FEATURE, key, partner.name());
        return PageTexts.redirect("/doublerunning/programme", List.of("ref=" + ref));
    }

    /** True where a partnership is to end and none is added. */
    public boolean isEnding() {
        return !ends.isEmpty();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends == null ? "" : ends;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }
}
