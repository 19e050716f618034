package org.homeward.web.doublerunning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.homeward.doublerunning.application.Partnering;
import org.homeward.doublerunning.application.ProgrammeReading;
import org.homeward.doublerunning.domain.PartnersView;
import org.homeward.doublerunning.domain.ProgrammeView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;

/** Who leads the programme that a page shows, and who reads it beside. */
@Named
@RequestScoped
public class ProgrammeLead {

    @Inject
    private ProgrammeReading reading;

    @Inject
    private Partnering partnering;

    @Inject
    private Acting acting;

    private final Map<String, ProgrammeView> read = new HashMap<>();
    private PartnersView partners;

    public ProgrammeView of(String ref) {
        return read.computeIfAbsent(ref, reading::view);
    }

    /** Whether the actor may write it: by the role, and because the acting organisation leads it. */
    public boolean writes(String ref) {
        return acting.actor().may(Permission.PROGRAMMES_WRITE) && of(ref).own();
    }

    public PartnersView partners(String ref) {
        if (partners == null) {
            partners = partnering.partners(ref);
        }
        return partners;
    }
}
