package org.homeward.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.contract.application.CaseWorking;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.application.ContractRunning;
import org.homeward.contract.application.Varying;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.Milestone;
import org.homeward.contract.domain.Side;
import org.homeward.contract.domain.VariationDraft;
import org.homeward.contract.domain.VariationView;
import org.homeward.demo.infrastructure.DemoCast;

/**
 * One contract on which almost everything goes wrong, so that a case stands in every state of the ladder, and one whose
 * provider is asked about every kind of change.
 */
@ApplicationScoped
public class DemoCases {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String MANAGER = "Sam Whitlock";
    private static final String KITCHEN = "A kitchen";
    private static final String GARDEN = "A garden";
    private static final String RENT = "The office keeps the rent books";
    private static final String PHONES = "Phones were put away at ten";
    private static final String LAUNDRY = "Laundry on Mondays only";
    private static final String FREELY = "Procurement Act 2023 s.74(2): light touch contracts may be modified";

    @Inject
    private DemoCast cast;

    @Inject
    private CaseWorking cases;

    @Inject
    private ContractReading reading;

    @Inject
    private ContractRunning running;

    @Inject
    private Varying varying;

    @Inject
    private Clock clock;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** In the first days: what was missed, and the notices for it. */
    void firstFailings() {
        String ref = cast.contract(KITCHEN);
        noticed(ref, "The cooker was locked at night", "People were to cook when they like. The key was in an office.");
        noticed(ref, "Shopping without the people", "Food was delivered in bulk. Nobody had been asked what they eat.");
        noticed(ref, "Three teams in a week", "Each person was to know their team. Eleven people came in one week.");
        noticed(ref, "Meals at fixed hours", "Supper was at five for everybody.");
        noticed(ref, RENT, "Each person was to have their own rent book. The office keeps all six.");
        noticed(ref, PHONES, "Nobody was to be told when to sleep. Phones are collected at ten.");
        noticed(ref, LAUNDRY, "Each person was to wash when they like. The machine is locked but on Mondays.");
        noticed(ref, "A broken oven", "For four days there was no hot food, and nobody said when there would be.");
        noticed(ref, "Nobody at the door", "The rota showed a gap on Sunday.");
        noticed(ref, "Friends were sent away", "Visitors were told to come on weekdays.");
        open(ref, "A chipped cup", "Somebody mentioned a chipped cup.");
        take(ref, "A chipped cup", CaseStep.DROP, "The person likes that cup and wants to keep it.");
        String garden = cast.contract(GARDEN);
        open(garden, "No boots in winter", "Tools and clothes were to be there from the first day.");
        act(
                garden,
                "No boots in winter",
                CaseEvent.of(CaseStep.SEND_LETTER, today(), "Please buy boots and coats with the people.")
                        .until(today().plusDays(14)));
    }

    /** A week later: answers, meetings, plans; one notice was wrong, one dispute was right. */
    void firstAnswers() {
        String ref = cast.contract(KITCHEN);
        take(ref, "A broken oven", CaseStep.ANSWER, "The maker had no part. We brought meals that people chose.", true);
        take(ref, "A broken oven", CaseStep.EXCUSE, "The maker's letter shows it.");
        take(ref, "Nobody at the door", CaseStep.WITHDRAW, "We misread the rota: two people were there.");
        take(ref, "Friends were sent away", CaseStep.DISPUTE, "The people themselves asked for a quiet week.");
        act(
                ref,
                "Friends were sent away",
                CaseEvent.of(CaseStep.DECIDE_DISPUTE, today(), "The people confirm it. There was nothing to put right.")
                        .forTheProvider(true));
        for (String title : List.of(
                "The cooker was locked at night",
                "Shopping without the people",
                "Three teams in a week",
                RENT,
                PHONES,
                LAUNDRY,
                "Meals at fixed hours")) {
            take(ref, title, CaseStep.HOLD_MEETING, "Two of the people came and said what they want.");
        }
        planned(ref, "The cooker was locked at night", 43, "A key for each person");
        planned(ref, "Shopping without the people", 75, "Each person shops for a meal a week");
        planned(ref, RENT, 3, "Rent books in each person's own drawer");
        planned(ref, PHONES, 3, "Phones stay with the people whose they are");
        planned(ref, LAUNDRY, 3, "The key of the machine hangs beside it");
        planned(ref, "Meals at fixed hours", 3, "Supper when each person wants it");
        act(
                ref,
                "Meals at fixed hours",
                CaseEvent.of(CaseStep.MEET_MILESTONE, today(), "").about(1));
        take(ref, "Meals at fixed hours", CaseStep.CLOSE, "People eat when they like; two cook for each other.");
    }

    /** Three steps were missed and not put right in time: for each, money is withheld. */
    void exceptions() {
        String ref = cast.contract(KITCHEN);
        missed(ref, RENT, "The books are still in the office.");
        missed(ref, PHONES, "Two people were without their phones on Saturday night.");
        missed(ref, LAUNDRY, "The machine was locked on three days of this week.");
    }

    private void missed(String ref, String title, String found) {
        act(ref, title, CaseEvent.of(CaseStep.REPORT_EXCEPTION, today(), found).about(1));
    }

    /** One is put right within its time, one is disputed, and for one nothing is done: that money is kept for good. */
    void puttingRight() {
        String ref = cast.contract(KITCHEN);
        act(ref, LAUNDRY, CaseEvent.of(CaseStep.MEET_MILESTONE, today(), "").about(1));
        take(ref, LAUNDRY, CaseStep.CLOSE, "People wash when they like. Sam saw it on an unannounced visit.");
        take(ref, PHONES, CaseStep.DISPUTE, "The two had lent their phones to each other and wanted no help.");
    }

    /** What was withheld for it goes back with interest. */
    void disputeDecided() {
        act(
                cast.contract(KITCHEN),
                PHONES,
                CaseEvent.of(CaseStep.DECIDE_DISPUTE, today(), "Both people say so, each alone with their advocate.")
                        .forTheProvider(true));
    }

    /** In these days: money is withheld, new cases begin, serious harm stops the contract. */
    void lastFailings() {
        String ref = cast.contract(KITCHEN);
        missed(ref, "The cooker was locked at night", "There is still one key, and it is in the office.");
        act(ref, "Three teams in a week", CaseEvent.of(CaseStep.WITHHOLD, today(), ""));
        noticed(ref, "No word in a person's own language", "Menus were to be in pictures and in Polish.");
        noticed(ref, "Supper for one", "Two people were to eat together. One was sent to another room.");
        take(ref, "Supper for one", CaseStep.ANSWER, "A new colleague did not know. We have told everybody.");
        noticed(ref, "The week's plan was lost", "Each person's plan was to hang in their own kitchen.");
        take(ref, "The week's plan was lost", CaseStep.HOLD_MEETING, "All agree that it must not happen again.");
        act(
                ref,
                "The week's plan was lost",
                CaseEvent.of(CaseStep.PROPOSE_PLAN, today(), "")
                        .with(plan(20, "A plan on each fridge, made with the person")));
        open(ref, "Late on Fridays", "The Friday team came an hour late, two weeks in a row.");
        open(ref, "Hot oil", "Somebody was burned and was not taken to a doctor before the next day.");
        take(ref, "Hot oil", CaseStep.REPORT_HARM, "Safeguarding was told at once. The family knows.");
        running.suspend(ref, "Somebody was burned. The contingency plan's team supports people from tonight.");
        String garden = cast.contract(GARDEN);
        act(
                garden,
                "No boots in winter",
                CaseEvent.of(CaseStep.NOTE_DEFAULT, today(), "There are still no boots for two of four people.")
                        .until(today().plusDays(12)));
        changes(garden);
    }

    private void changes(String ref) {
        answered(ref, "A fifth person joins.", "She has worked with the team for a trial month.", Optional.of(5), true);
        answered(ref, "Work begins at seven.", "The market opens early.", Optional.empty(), false);
        propose(ref, "The team meets on Mondays.", "A slip: they meet on Tuesdays.", Optional.empty());
        varying.takeBack(ref, last(ref).number());
        propose(ref, "A greenhouse is shared with the school.", "People want to work in winter.", Optional.empty());
    }

    private void answered(String ref, String what, String why, Optional<Integer> people, boolean agrees) {
        propose(ref, what, why, people);
        VariationView open = last(ref);
        cast.enter("Wanda Pereira");
        varying.answer(
                ref, open.number(), agrees, open.sha256(), agrees ? "" : "Two people need their mornings. Ask them.");
        cast.enter(MANAGER);
    }

    private void propose(String ref, String what, String why, Optional<Integer> people) {
        cast.enter(MANAGER);
        varying.propose(
                ref,
                new VariationDraft(
                        what, why, FREELY, today().plusDays(10), Optional.empty(), Optional.empty(), people, Map.of()));
    }

    private VariationView last(String ref) {
        List<VariationView> all = reading.view(ref).variations();
        return all.stream()
                .max(java.util.Comparator.comparingInt(VariationView::number))
                .orElseThrow();
    }

    private void noticed(String ref, String title, String found) {
        open(ref, title, found);
        take(ref, title, CaseStep.NOTIFY, found);
    }

    private void open(String ref, String title, String found) {
        cast.enter(MANAGER);
        cases.open(ref, title, Optional.empty(), found);
    }

    private void planned(String ref, String title, int days, String step) {
        act(ref, title, CaseEvent.of(CaseStep.AGREE_PLAN, today(), "").with(plan(days, step)));
    }

    private List<Milestone> plan(int days, String step) {
        return List.of(new Milestone(1, step, "Colin Marr", today().plusDays(days)));
    }

    private void take(String ref, String title, CaseStep step, String words) {
        act(ref, title, CaseEvent.of(step, today(), words));
    }

    private void take(String ref, String title, CaseStep step, String words, boolean favour) {
        act(ref, title, CaseEvent.of(step, today(), words).forTheProvider(favour));
    }

    private void act(String ref, String title, CaseEvent event) {
        cast.enter(MANAGER);
        CaseView now = reading.view(ref).cases().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        if (event.step().side() == Side.PROVIDER) {
            cast.enter("Colin Marr");
        }
        cases.take(ref, now.number(), now.version(), event);
        cast.enter(MANAGER);
    }
}
