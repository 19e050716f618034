package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.tender.application.TenderRestarting;
import org.homeward.tender.domain.TenderStop;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** What pages say of a tender that stands still after a restore from a back-up. */
@Named
@RequestScoped
public class TenderStopped {

    @Inject
    private TenderRestarting restarting;

    private final Map<String, Optional<TenderStop>> asked = new HashMap<>();

    public boolean is(String ref) {
        return stop(ref).isPresent();
    }

    /** Up to when the data reaches, in a sentence; empty where nobody knows. */
    public String reach(String ref) {
        return stop(ref)
                .flatMap(TenderStop::reachesTo)
                .map(at -> PageTexts.of("tender", "stopped.reach", Wording.moment(at)))
                .orElse("");
    }

    private Optional<TenderStop> stop(String ref) {
        return asked.computeIfAbsent(ref, restarting::stopOf);
    }
}
