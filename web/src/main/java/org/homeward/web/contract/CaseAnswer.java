package org.homeward.web.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.CaseClock;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseMilestone;
import org.homeward.contract.domain.CaseState;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.Measure;
import org.homeward.contract.domain.Milestone;
import org.homeward.contract.domain.Side;

/**
 * A case as it is answered.
 *
 * @param clocks every time that has begun, with how it stands
 * @param withheld what is withheld and what has become of it
 * @param steps what the asking side may do now
 */
public record CaseAnswer(
        String contract,
        int number,
        int version,
        String title,
        Optional<String> outcome,
        LadderKind ladder,
        CaseState state,
        boolean disputed,
        boolean harm,
        LocalDate openedOn,
        List<ClockPart> clocks,
        List<MilestonePart> plan,
        List<Milestone> proposedPlan,
        List<MeasurePart> withheld,
        int defaults,
        List<CaseStep> steps,
        List<EventPart> events) {

    /** A time; {@code day} of {@code days} operational days are over. */
    public record ClockPart(
            CaseClock.Kind kind,
            Optional<Integer> milestone,
            LocalDate startedOn,
            LocalDate dueOn,
            Optional<Integer> days,
            int day,
            Optional<LocalDate> stoppedOn,
            CaseClock.Standing standing) {

        static ClockPart of(CaseView.Clock view) {
            CaseClock clock = view.clock();
            return new ClockPart(
                    clock.kind(),
                    Optional.of(clock.milestone()).filter(number -> number > 0),
                    clock.startedOn(),
                    clock.dueOn(),
                    Optional.of(clock.days()).filter(days -> days > 0),
                    view.day(),
                    clock.stoppedOn(),
                    view.standing());
        }
    }

    /** A step of the plan. */
    public record MilestonePart(
            int number,
            String title,
            String owner,
            LocalDate dueOn,
            Optional<LocalDate> metOn,
            Optional<LocalDate> exceptionOn) {

        static MilestonePart of(CaseMilestone milestone) {
            return new MilestonePart(
                    milestone.plan().number(),
                    milestone.plan().title(),
                    milestone.plan().owner(),
                    milestone.plan().dueOn(),
                    milestone.metOn(),
                    milestone.exceptionOn());
        }
    }

    /** A decision to withhold; without a milestone it is for want of a plan. */
    public record MeasurePart(
            Optional<Integer> milestone,
            String percent,
            LocalDate from,
            Optional<LocalDate> until,
            Measure.Fate fate,
            Optional<LocalDate> fateOn) {

        static MeasurePart of(Measure measure) {
            return new MeasurePart(
                    Optional.of(measure.milestone()).filter(number -> number > 0),
                    Plain.of(measure.percent()),
                    measure.from(),
                    measure.until(),
                    measure.fate(),
                    measure.fateOn());
        }
    }

    /** What happened. */
    public record EventPart(
            CaseStep step,
            LocalDate on,
            String text,
            Optional<Integer> milestone,
            Optional<String> percent,
            Optional<LocalDate> dueOn,
            Optional<Boolean> forTheProvider,
            List<Milestone> plan,
            CaseState state,
            Side side,
            String by,
            Instant at) {

        static EventPart of(CaseView.Logged logged) {
            CaseEvent event = logged.event();
            return new EventPart(
                    event.step(),
                    event.on(),
                    event.text(),
                    event.milestone(),
                    event.percent().map(Plain::of),
                    event.dueOn(),
                    event.favour(),
                    event.plan(),
                    logged.state(),
                    logged.side(),
                    logged.by(),
                    logged.at());
        }
    }

    static CaseAnswer of(CaseView view) {
        return new CaseAnswer(
                view.contract(),
                view.number(),
                view.version(),
                view.title(),
                view.outcome(),
                view.ladder(),
                view.state(),
                view.disputed(),
                view.harm(),
                view.openedOn(),
                view.clocks().stream().map(ClockPart::of).toList(),
                view.plan().stream().map(MilestonePart::of).toList(),
                view.proposedPlan(),
                view.measures().stream().map(MeasurePart::of).toList(),
                view.defaults(),
                view.steps().stream().sorted().toList(),
                view.log().stream().map(EventPart::of).toList());
    }
}
