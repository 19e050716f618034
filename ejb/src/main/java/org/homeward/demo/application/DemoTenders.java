package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.homeward.demo.infrastructure.DemoCast;
import org.homeward.tender.application.Clarifications;
import org.homeward.tender.application.TenderApproving;
import org.homeward.tender.application.TenderInviting;
import org.homeward.tender.application.TenderPublishing;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.DemandDraft;
import org.homeward.tender.domain.LotDraft;
import org.homeward.tender.domain.MarkMeaning;
import org.homeward.tender.domain.PriceDraft;
import org.homeward.tender.domain.QuestionDraft;
import org.homeward.tender.domain.TenderDraft;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.domain.TimetableDraft;

/** The story's tenders: written by Priya, approved by Tom, published by Priya. */
@ApplicationScoped
public class DemoTenders {

    private static final List<MarkMeaning> SCALE = List.of(
            new MarkMeaning(0, "Nothing that answers the question"),
            new MarkMeaning(1, "Says it will, and does not say how"),
            new MarkMeaning(2, "Says how in part"),
            new MarkMeaning(3, "Says how, with little to show"),
            new MarkMeaning(4, "Says how and shows an example"),
            new MarkMeaning(5, "Says how, shows examples, and people themselves confirm it"));

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final BigDecimal PRICE_WEIGHT = new BigDecimal("40");

    /** What is different from tender to tender. */
    private record Plan(String title, String summary, String route, String area, long pounds, int people, int days) {}

    @Inject
    private DemoCast cast;

    @Inject
    private TenderWriting writing;

    @Inject
    private TenderApproving approving;

    @Inject
    private TenderPublishing publishing;

    @Inject
    private TenderInviting inviting;

    @Inject
    private Clarifications clarifications;

    @Inject
    private Clock clock;

    void hallowVale() {
        publish(new Plan(
                "Small supports for six people in Hallow Vale",
                "Six people want a team of their own, chosen by them, in homes they rent themselves. They live in or near"
                        + " Hallow Vale, or are coming home from hospital.",
                "OPEN",
                "Hallow Vale",
                590_000,
                6,
                12));
    }

    /** Small ones, each of which becomes a contract that stands elsewhere on its way. */
    void smallOnes() {
        small("A garden to work in", "Four people want to work outside, for pay, with a team that knows plants.", 4);
        small(
                "Journeys with somebody you know",
                "Seven people want to visit family by train, with somebody they know.",
                7);
        small("Music on Fridays", "Six people play together and want to be heard in town.", 6);
        small("A kitchen of their own", "Six people want to cook what they like, when they like.", 6);
        small("Swimming before breakfast", "Four people swim, and want company on the way.", 4);
        small("Walks by the sea", "Seven people want to see the coast path, a piece each month.", 7);
        small("A choir for one summer", "Six people want to sing at the fair.", 6);
        small("Pictures of our street", "Four people take photographs and plan a show.", 4);
    }

    /** One in Wenbridge that is open to all and published. */
    void small(String title, String summary, int people) {
        publish(inWenbridge(title, summary, people));
    }

    /** The same, agreed to by the second officer and not yet published. */
    void approved(String title, String summary, int people) {
        String ref = write(inWenbridge(title, summary, people));
        cast.enter("Tom Ashby");
        approving.approve(ref);
    }

    private static Plan inWenbridge(String title, String summary, int people) {
        return new Plan(title, summary, "OPEN", "Wenbridge", 96_000, people, 12);
    }

    void castleOrrin() {
        publish(new Plan(
                "Homes of their own for seven people in Castle Orrin",
                "Seven people are ready to leave hospital. Homes are found; we look for the people who will support them.",
                "OPEN",
                "Castle Orrin",
                640_000,
                7,
                14));
    }

    void thornley() {
        publish(new Plan(
                "Days that people choose in Thornley",
                "Twelve people want work, friends and things to do in Thornley. They choose what, when and with whom.",
                "OPEN",
                "Thornley",
                310_000,
                12,
                15));
    }

    void saltneyMarsh() {
        String ref = write(new Plan(
                "Short breaks near home in Saltney Marsh",
                "Nine families ask for breaks near home, with people whom they know. Three providers are invited.",
                "QUOTATION",
                "Saltney Marsh",
                145_000,
                9,
                15));
        cast.enter("Priya Nair");
        inviting.invite(
                ref,
                List.of(
                        cast.organisationRef("Brackenway Support CIC"),
                        cast.organisationRef("Tansy Row Co-operative"),
                        cast.organisationRef("Meadowgate Care Ltd")));
        approveAndPublish(ref);
    }

    void evenings() {
        publish(new Plan(
                "Evenings and weekends in Wenbridge",
                "Eight people are alone in the evenings and at weekends. They want company for what they like to do.",
                "OPEN",
                "Wenbridge",
                210_000,
                8,
                24));
        String ref = cast.tender("Evenings and weekends");
        cast.enter("Wanda Pereira");
        long first = clarifications
                .ask(ref, "May two people share an evening if both of them wish it?")
                .id();
        cast.enter("Priya Nair");
        clarifications.answer(ref, first, Optional.empty(), "Yes. The people decide it, and may change their minds.");
        cast.enter("Colin Marr");
        clarifications.ask(ref, "Is travel between two people's homes paid for?");
    }

    /** One that is still being written and waits for a second officer. */
    void inPreparation() {
        String ref = write(new Plan(
                "First months at home after hospital",
                "Five people will move home next year. For the first months they want more support, then less.",
                "OPEN",
                "Wenbridge",
                380_000,
                5,
                30));
        cast.enter("Priya Nair");
        approving.ask(ref);
    }

    private void publish(Plan plan) {
        approveAndPublish(write(plan));
    }

    private void approveAndPublish(String ref) {
        cast.enter("Tom Ashby");
        approving.approve(ref);
        cast.enter("Priya Nair");
        publishing.publish(ref);
    }

    private String write(Plan plan) {
        cast.enter("Priya Nair");
        return writing.create(document(plan)).facts().ref();
    }

    private TenderDraft document(Plan plan) {
        LocalDate today = LocalDate.now(clock);
        LocalDate start = today.plusMonths(6).withDayOfMonth(1);
        return new TenderDraft(
                new TenderHead(
                        plan.title(),
                        plan.summary(),
                        plan.route(),
                        List.of("85312400"),
                        plan.route().equals("OPEN") ? cast.intention(plan.area(), plan.people()) : "",
                        TenderHead.ValueAnswer.of(plan.pounds() * 100),
                        TenderHead.HealthAnswer.byCodes()),
                List.of(new LotDraft(
                        plan.area(),
                        List.of(plan.area()),
                        Optional.of(start),
                        Optional.of(start.plusYears(3).minusDays(1)),
                        Optional.of(plan.people()))),
                "The people want to be supported as one group of neighbours; smaller lots would part them.",
                questions(),
                new PriceDraft(PRICE_WEIGHT, "LOWEST_OVER_THIS", "an hour of support"),
                new TimetableDraft(
                        Optional.of(noon(today.plusDays(plan.days() - 5L))),
                        Optional.of(noon(today.plusDays(plan.days()))),
                        ""),
                "Payment in 30 days. Each person agrees how they are supported and may change it. The contract says what"
                        + " follows when what was promised is not there.",
                List.of("You are registered with the Care Quality Commission, or will be before support begins."),
                List.of(new DemandDraft(
                        "INSURANCE",
                        "Employers' liability insurance",
                        "AT_CONTRACT_START",
                        false,
                        false,
                        "EMPLOYERS_LIABILITY")),
                "",
                true,
                Optional.empty());
    }

    private Instant noon(LocalDate day) {
        return day.atTime(NOON).atZone(clock.getZone()).toInstant();
    }

    private static List<QuestionDraft> questions() {
        return List.of(
                question("Q1", "How will each person choose who supports them?", "20", true, Optional.empty()),
                question("Q2", "What do you do when somebody's life or wishes change?", "20", false, Optional.of(2)),
                question(
                        "Q3",
                        "How do people keep their friends, family and neighbours?",
                        "20",
                        true,
                        Optional.empty()));
    }

    private static QuestionDraft question(
            String ref, String text, String weight, boolean livedExperience, Optional<Integer> least) {
        return new QuestionDraft(
                ref,
                text,
                "Tell us what you do today. One example says more than a policy.",
                250,
                SCALE,
                new BigDecimal(weight),
                least,
                livedExperience);
    }
}
