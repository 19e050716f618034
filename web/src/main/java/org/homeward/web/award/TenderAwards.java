package org.homeward.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.award.application.OutcomeReading;
import org.homeward.award.application.PublishingTimetable;
import org.homeward.award.domain.OutcomeView;
import org.homeward.award.domain.PublishingDuty;

/** What pages of a tender show of its awards: what came of it, for everybody, and what must be published, for officers. */
@Named
@RequestScoped
public class TenderAwards {

    @Inject
    private OutcomeReading outcomes;

    @Inject
    private PublishingTimetable timetable;

    private final Map<String, List<OutcomeView>> said = new HashMap<>();
    private final Map<String, List<PublishingDuty>> duties = new HashMap<>();

    /** The latest word on each lot of the tender. */
    public List<OutcomeView> outcomes(String ref) {
        return said.computeIfAbsent(ref, outcomes::of);
    }

    /** What must be published by when; for people of the buyer. */
    public List<PublishingDuty> duties(String ref) {
        return duties.computeIfAbsent(ref, timetable::of);
    }
}
