package org.homeward.contract.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.WorkingDays;

/** Counts the times of a case in operational days: day 1 is the next one after the event. */
final class CaseDays {

    private final Ladder ladder;
    private final WorkingDays calendar;

    CaseDays(Ladder ladder, WorkingDays calendar) {
        this.ladder = ladder;
        this.calendar = calendar;
    }

    WorkingDays calendar() {
        return calendar;
    }

    LocalDate after(LocalDate event, int days) {
        return calendar.nthAfter(event, days);
    }

    private LocalDate after(LocalDate event, LadderParameter days) {
        return after(event, ladder.whole(days));
    }

    /** From the meeting; where there was none in time, from the last day for it, so that staying away wins no time. */
    private LocalDate planFrom(LocalDate noticeOn, LocalDate meetingOn) {
        LocalDate last = after(noticeOn, LadderParameter.MEETING_DAYS);
        return meetingOn == null || meetingOn.isAfter(last) ? last : meetingOn;
    }

    /** The last day on which nothing may be withheld for want of a plan. */
    LocalDate noPlanDue(LocalDate noticeOn, LocalDate meetingOn) {
        return after(after(planFrom(noticeOn, meetingOn), LadderParameter.PLAN_DAYS), LadderParameter.NO_PLAN_DAYS);
    }

    /** The last day on which a missed step can be put right before an exception report. */
    LocalDate putRightDue(Milestone milestone) {
        return after(milestone.dueOn(), LadderParameter.PUT_RIGHT_DAYS);
    }

    /** The last day on which what is withheld can still come back. */
    LocalDate permanenceDue(LocalDate exceptionOn) {
        return after(exceptionOn, LadderParameter.PERMANENCE_DAYS);
    }

    /** The times that a query notice begins. */
    List<CaseClock> ofNotice(CaseFile file, LocalDate today) {
        List<CaseClock> clocks = new ArrayList<>();
        if (file.noticeOn().isEmpty()) {
            return clocks;
        }
        LocalDate notice = file.noticeOn().get();
        clocks.add(clock(CaseClock.Kind.ANSWER, notice, LadderParameter.ANSWER_DAYS, file.answeredOn()));
        clocks.add(clock(CaseClock.Kind.MEETING, notice, LadderParameter.MEETING_DAYS, file.meetingOn()));
        LocalDate from = planFrom(notice, file.meetingOn().orElse(null));
        boolean meetingOver = file.meetingOn().map(day -> !day.isAfter(from)).orElse(false) || today.isAfter(from);
        if (meetingOver) {
            CaseClock plan = clock(CaseClock.Kind.PLAN, from, LadderParameter.PLAN_DAYS, file.planOn());
            clocks.add(plan);
            boolean late = file.planOn().map(day -> day.isAfter(plan.dueOn())).orElse(today.isAfter(plan.dueOn()));
            if (late) {
                clocks.add(clock(CaseClock.Kind.NO_PLAN, plan.dueOn(), LadderParameter.NO_PLAN_DAYS, file.planOn()));
            }
        }
        return clocks;
    }

    /** The times of one step of the plan. */
    List<CaseClock> ofMilestone(CaseMilestone milestone, LocalDate planOn, LocalDate today) {
        List<CaseClock> clocks = new ArrayList<>();
        Milestone plan = milestone.plan();
        clocks.add(new CaseClock(CaseClock.Kind.MILESTONE, plan.number(), planOn, plan.dueOn(), 0, milestone.metOn()));
        boolean missed = milestone.metOn().map(day -> day.isAfter(plan.dueOn())).orElse(today.isAfter(plan.dueOn()));
        if (missed) {
            clocks.add(new CaseClock(
                    CaseClock.Kind.PUT_RIGHT,
                    plan.number(),
                    plan.dueOn(),
                    putRightDue(plan),
                    ladder.whole(LadderParameter.PUT_RIGHT_DAYS),
                    milestone
                            .metOn()
                            .filter(day -> milestone.exceptionOn().isEmpty())
                            .or(milestone::exceptionOn)));
        }
        milestone
                .exceptionOn()
                .ifPresent(day -> clocks.add(new CaseClock(
                        CaseClock.Kind.PERMANENCE,
                        plan.number(),
                        day,
                        permanenceDue(day),
                        ladder.whole(LadderParameter.PERMANENCE_DAYS),
                        milestone.metOn())));
        return clocks;
    }

    private CaseClock clock(CaseClock.Kind kind, LocalDate from, LadderParameter days, Optional<LocalDate> stopped) {
        return new CaseClock(kind, 0, from, after(from, days), ladder.whole(days), stopped);
    }
}
