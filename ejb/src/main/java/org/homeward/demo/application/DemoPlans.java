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

    /**
     * A need for each of the story's tenders. Before each that is open to all stands an intention, whose day is a little
     * after the tender of the story goes out; one for which nothing is out yet.
     */
    void make() {
        cast.enter("Grace Okafor");
        plan(
                "INV-HALLOW-VALE",
                "SMALL_SUPPORT",
                6,
                6,
                14,
                "People want a team of their own, chosen by them, near family.");
        plan(
                "INV-CASTLE-ORRIN",
                "SUPPORTED_LIVING",
                7,
                7,
                72,
                "People are ready to leave hospital and wait for a home.");
        plan("INV-THORNLEY", "DAYTIME", 12, 7, 92, "People want work, friends and things to do, not a room to sit in.");
        need("INV-SALTNEY-MARSH", "SHORT_BREAKS", 9, 7, "Families ask for breaks near home with people they know.");
        plan("INV-WENBRIDGE", "DAYTIME", 4, 7, 14, "People want paid work outside with somebody who knows plants.");
        plan(
                "INV-WENBRIDGE",
                "SUPPORT_VISITS",
                7,
                7,
                14,
                "Families live far apart and visits fail for want of company.");
        plan("INV-WENBRIDGE", "DAYTIME", 6, 7, 14, "People make music together and have nowhere to be heard.");
        plan("INV-WENBRIDGE", "SUPPORT_VISITS", 8, 8, 116, "Evenings and weekends are when people are alone.");
        plan(
                "INV-WENBRIDGE",
                "SUPPORTED_LIVING",
                5,
                9,
                182,
                "The first months at home after hospital need more support.");
        String moved =
                plan("INV-CASTLE-ORRIN", "DAYTIME", 5, 8, 30, "Five people asked for a place to meet in the evenings.");
        intentions.withdraw(moved, "The people have found the parish hall, and run it themselves.");
        need("INV-THORNLEY", "SHORT_BREAKS", 4, 12, "Four families ask for somebody to stay with at weekends.");
        intentions.begin(new IntentionDraft(
                Optional.empty(),
                "INV-THORNLEY",
                "SHORT_BREAKS",
                Optional.of(4),
                Optional.of(LocalDate.now(clock).plusDays(150)),
                "Four families ask for somebody to stay with at weekends. Not yet agreed inside."));
    }

    private String plan(String area, String support, int people, int months, int days, String why) {
        String need = need(area, support, people, months, why);
        Optional<LocalDate> invited = Optional.of(LocalDate.now(clock).plusDays(days));
        String intention = intentions.begin(
                new IntentionDraft(Optional.of(need), area, support, Optional.of(people), invited, why));
        intentions.publish(intention, 1);
        return intention;
    }

    private String need(String area, String support, int people, int months, String why) {
        return needs.record(new NeedDraft(
                area,
                support,
                Optional.of(people),
                Optional.of(LocalDate.now(clock).plusMonths(months)),
                why,
                "Reviews with people and families this year"));
    }
}
