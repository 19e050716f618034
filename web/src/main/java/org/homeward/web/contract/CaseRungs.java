package org.homeward.web.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.CaseClock;
import org.homeward.contract.domain.CaseMilestone;
import org.homeward.contract.domain.CaseState;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.contract.domain.Measure;
import org.homeward.contract.domain.MonthSum;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.PlanView;
import org.homeward.shared.domain.Money;
import org.homeward.web.frame.Wording;

/** The rungs of a case as a trail: what was done, what is now with its day, what would come and when. */
public final class CaseRungs {

    private static final int LONGEST = 300;

    /**
     * One rung.
     *
     * @param state done, now or later
     * @param strong a day by which something is due; empty where there is none
     * @param small where it comes from, or how it was counted
     * @param clock the time that runs here; null where none does
     */
    public record Rung(String title, String state, String strong, String text, String small, CaseView.Clock clock) {}

    private final ContractView contract;
    private final CaseView file;
    private final MonthSum sum;
    private final List<Rung> rungs = new ArrayList<>();
    private boolean nowUsed;

    CaseRungs(ContractView contract, CaseView file, MonthSum sum) {
        this.contract = contract;
        this.file = file;
        this.sum = sum;
    }

    /** What is usually done next in a state, the buyer's step before the provider's. */
    static List<CaseStep> mains(CaseState state) {
        return switch (state) {
            case PROPOSED, SERIOUS_HARM -> List.of(CaseStep.NOTIFY, CaseStep.SEND_LETTER, CaseStep.ANSWER);
            case NOTICE_GIVEN, ANSWERED -> List.of(CaseStep.HOLD_MEETING, CaseStep.ANSWER);
            case MEETING_HELD, NO_PLAN -> List.of(CaseStep.AGREE_PLAN, CaseStep.PROPOSE_PLAN);
            case PLAN_AGREED, EXCEPTION -> List.of(CaseStep.MEET_MILESTONE, CaseStep.CLOSE);
            case LETTER_SENT, DEFAULT_NOTED -> List.of(CaseStep.PUT_RIGHT, CaseStep.ANSWER);
            default -> List.of();
        };
    }

    List<Rung> all() {
        found();
        if (file.ladder() == LadderKind.HEALTH) {
            given(CaseStep.NOTIFY, "notice");
            timed("answer", CaseClock.Kind.ANSWER, CaseStep.ANSWER);
            timed("meeting", CaseClock.Kind.MEETING, CaseStep.HOLD_MEETING);
            timed("plan", CaseClock.Kind.PLAN, CaseStep.AGREE_PLAN);
            file.plan().forEach(this::milestone);
            withholding();
        } else {
            given(CaseStep.SEND_LETTER, "letter");
            clock(CaseClock.Kind.LETTER).ifPresent(running -> time("time", running, ""));
            given(CaseStep.NOTE_DEFAULT, "default");
            clock(CaseClock.Kind.DEFAULT).ifPresent(running -> time("time", running, ""));
        }
        last();
        return rungs;
    }

    private void found() {
        String promised = file.outcome()
                .flatMap(ref -> contract.terms().outcome(ref))
                .map(Outcome::evidence)
                .map(from -> text("rung.from", from))
                .orElse("");
        boolean now = file.state() == CaseState.PROPOSED;
        rungs.add(new Rung(
                text("rung.found"),
                now ? "now" : "done",
                "",
                file.log().get(0).event().text(),
                promised,
                null));
    }

    private Optional<CaseView.Logged> event(CaseStep step) {
        return file.log().stream()
                .filter(logged -> logged.event().step() == step)
                .reduce((first, second) -> second);
    }

    private Optional<CaseView.Clock> clock(CaseClock.Kind kind) {
        return file.clocks().stream()
                .filter(running -> running.clock().kind() == kind)
                .reduce((first, second) -> second);
    }

    private void given(CaseStep step, String key) {
        Optional<CaseView.Logged> done = event(step);
        rungs.add(new Rung(
                text("rung." + key),
                done.isPresent() ? "done" : "later",
                "",
                done.map(logged -> text("rung.given", Wording.day(logged.event().on()), logged.by()))
                        .orElse(text("rung." + key + ".later")),
                done.map(logged -> begin(logged.event().text())).orElse(""),
                null));
    }

    private static String begin(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + " \u2026" : words;
    }

    private void timed(String key, CaseClock.Kind kind, CaseStep step) {
        Optional<CaseView.Logged> done = event(step);
        Optional<CaseView.Clock> running = clock(kind);
        if (done.isPresent()) {
            rungs.add(new Rung(
                    text("rung." + key),
                    "done",
                    "",
                    text(
                            "rung.on",
                            Wording.day(done.get().event().on()),
                            done.get().by()),
                    begin(done.get().event().text()),
                    null));
        } else if (running.isPresent()) {
            time(key, running.get(), text("rung." + key + ".text"));
        } else {
            rungs.add(new Rung(text("rung." + key), "later", "", text("rung." + key + ".later", days(kind)), "", null));
        }
    }

    private String days(CaseClock.Kind kind) {
        return switch (kind) {
            case ANSWER -> number(LadderParameter.ANSWER_DAYS);
            case MEETING -> number(LadderParameter.MEETING_DAYS);
            default -> number(LadderParameter.PLAN_DAYS);
        };
    }

    private String number(LadderParameter parameter) {
        return Plain.of(contract.terms().ladder().percent(parameter));
    }

    private void time(String key, CaseView.Clock running, String words) {
        CaseClock times = running.clock();
        boolean goesOn = running.standing() == CaseClock.Standing.RUNNING;
        boolean over = running.standing() == CaseClock.Standing.PASSED;
        // an answer that never came is no longer awaited once both sides have met
        boolean overtaken = times.kind() == CaseClock.Kind.ANSWER
                && event(CaseStep.HOLD_MEETING).isPresent();
        boolean awaited = (goesOn || over) && !overtaken;
        String due = Wording.day(times.dueOn());
        boolean first = !nowUsed && !overtaken;
        nowUsed = nowUsed || awaited;
        String how = times.days() == 0 ? "" : text("rung.counted", times.days(), Wording.date(times.startedOn()));
        rungs.add(new Rung(
                text("rung." + key),
                awaited ? first ? "now" : "later" : "done",
                text(over ? "rung.over" : goesOn ? "rung.due" : "rung.was", due),
                words,
                first ? how : "",
                first && goesOn && times.days() > 0 ? running : null));
    }

    private void milestone(CaseMilestone step) {
        String title = text("rung.milestone", step.plan().number(), step.plan().title());
        if (step.metOn().isPresent()) {
            rungs.add(new Rung(
                    title,
                    "done",
                    "",
                    text(
                            "rung.done",
                            Wording.day(step.metOn().get()),
                            step.plan().owner()),
                    "",
                    null));
            return;
        }
        LocalDate due = step.plan().dueOn();
        Optional<CaseView.Clock> running = file.clocks().stream()
                .filter(one ->
                        one.clock().milestone() == step.plan().number() && one.standing() == CaseClock.Standing.RUNNING)
                .findFirst();
        boolean ahead = running.filter(one -> one.clock().kind() == CaseClock.Kind.MILESTONE)
                .isPresent();
        rungs.add(new Rung(
                title,
                file.state().isFinal() ? "done" : "now",
                text(ahead ? "rung.due" : "rung.was", Wording.day(due)),
                text("rung.owner", step.plan().owner()),
                running.filter(one -> one.clock().days() > 0)
                        .map(one -> text("rung.clock." + one.clock().kind()) + " "
                                + text("rung.due", Wording.day(one.clock().dueOn())))
                        .orElse(""),
                running.filter(one -> one.clock().days() > 0).orElse(null)));
    }

    private void withholding() {
        String value = Money.ofPence(sum.pay().valuePence()).toString();
        if (file.measures().isEmpty()) {
            rungs.add(new Rung(
                    text("rung.withholding"),
                    "later",
                    "",
                    text(
                            "rung.withholding.later",
                            number(LadderParameter.NO_PLAN_DAYS),
                            number(LadderParameter.NO_PLAN_PERCENT),
                            value,
                            number(LadderParameter.MILESTONE_PERCENT)),
                    "",
                    null));
            return;
        }
        boolean held = file.measures().stream().anyMatch(measure -> measure.fate() == Measure.Fate.HELD);
        long withheld = sum.parts().stream()
                .filter(part -> part.measure().caseNumber() == file.number())
                .mapToLong(MonthSum.Part::withheldPence)
                .sum();
        rungs.add(new Rung(
                text("rung.withholding"),
                held ? "now" : "done",
                "",
                held
                        ? text(
                                "rung.withheld",
                                Money.ofPence(withheld),
                                new ContractWords().month(sum.pay().month()),
                                value)
                        : text("rung.withheld.over"),
                "",
                null));
    }

    private void last() {
        boolean reached =
                file.state().isLastRung() && file.state() != CaseState.NO_PLAN && file.state() != CaseState.EXCEPTION;
        rungs.add(new Rung(
                text("rung.last"),
                file.state().isFinal() ? "done" : reached ? "now" : "later",
                "",
                file.state().isFinal()
                        ? text("rung.last.final", text("case.state." + file.state()))
                        : contract.plan(PlanView.Kind.CONTINGENCY)
                                .map(plan -> text("rung.last.text", begin(plan.text())))
                                .orElse(""),
                "",
                null));
    }

    private static String text(String key, Object... parameters) {
        return ContractPlace.text(key, parameters);
    }
}
