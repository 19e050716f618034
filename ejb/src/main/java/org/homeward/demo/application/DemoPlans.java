package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.demo.infrastructure.DemoCast;
import org.homeward.needs.application.IntentionWriting;
import org.homeward.needs.application.NeedRecording;
import org.homeward.needs.domain.IntentionDraft;
import org.homeward.needs.domain.NeedDraft;

/** What people need in the story, and what the council says in public that it will buy. */
@ApplicationScoped
public class DemoPlans {

    @Inject
    private DemoCast cast;

    @Inject
    private NeedRecording needs;

    @Inject
    private IntentionWriting intentions;

    @Inject
    private Clock clock;

    /** A need and an intention for each of the story's larger tenders, and one that nothing has followed yet. */
    void make() {
        cast.enter("Grace Okafor");
        plan("INV-HALLOW-VALE", "SMALL_SUPPORT", 6, 9, "People want a team of their own, chosen by them, near family.");
        plan("INV-CASTLE-ORRIN", "SUPPORTED_LIVING", 7, 10, "People are ready to leave hospital and wait for a home.");
        plan("INV-THORNLEY", "DAYTIME", 12, 8, "People want work, friends and things to do, not a room to sit in.");
        plan("INV-SALTNEY-MARSH", "SHORT_BREAKS", 9, 7, "Families ask for breaks near home with people they know.");
        plan("INV-WENBRIDGE", "SUPPORT_VISITS", 8, 12, "Evenings and weekends are when people are alone.");
    }

    private void plan(String area, String support, int people, int months, String why) {
        LocalDate by = LocalDate.now(clock).plusMonths(months);
        String need = needs.record(new NeedDraft(
                area,
                support,
                Optional.of(people),
                Optional.of(by),
                why,
                "Reviews with people and families this year"));
        String intention = intentions.begin(
                new IntentionDraft(Optional.of(need), area, support, Optional.of(people), Optional.of(by), why));
        intentions.publish(intention, 1);
    }
}
