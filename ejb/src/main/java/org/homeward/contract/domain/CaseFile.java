package org.homeward.contract.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.WorkingDays;

/**
 * A non-compliance case as its events tell it: its state, the times that run, and what is withheld. The same events give
 * the same case, whoever reads them and whenever; a new event is taken only where the table and the days allow it.
 *
 * <p>Days count as in the contract's clause: day 1 is the next operational day after the event. After general condition 9 of
 * the NHS standard contract; the council's ladder after a published default clause.
 */
public final class CaseFile {

    private static final Set<CaseStep> WITH_TEXT = Set.of(
            CaseStep.PROPOSE,
            CaseStep.DROP,
            CaseStep.NOTIFY,
            CaseStep.SEND_LETTER,
            CaseStep.ANSWER,
            CaseStep.EXCUSE,
            CaseStep.HOLD_MEETING,
            CaseStep.REPORT_EXCEPTION,
            CaseStep.NOTE_DEFAULT,
            CaseStep.PUT_RIGHT,
            CaseStep.DISPUTE,
            CaseStep.DECIDE_DISPUTE,
            CaseStep.REPORT_HARM,
            CaseStep.WITHDRAW,
            CaseStep.CLOSE,
            CaseStep.NOTE);
    private static final int LONGEST_TEXT = 5000;

    private final int number;
    private final Ladder ladder;
    private final CaseDays days;
    private final List<CaseEvent> events = new ArrayList<>();
    private final Map<Integer, CaseMilestone> milestones = new TreeMap<>();

    private CaseState state = CaseState.PROPOSED;
    private LocalDate noticeOn;
    private LocalDate answeredOn;
    private LocalDate meetingOn;
    private LocalDate planOn;
    private List<Milestone> proposed = List.of();
    private LocalDate withheldFrom;
    private BigDecimal withheldPercent;
    private final List<CaseClock> warnings = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private LocalDate endedOn;
    private boolean harm;

    /** A dispute; {@code to} is null while it is open. */
    private record Dispute(LocalDate from, LocalDate to) {}

    private CaseFile(int number, Ladder ladder, WorkingDays calendar) {
        this.number = number;
        this.ladder = ladder;
        this.days = new CaseDays(ladder, calendar);
    }

    /**
     * The case that these events tell.
     *
     * @param number of the case in its contract
     * @param events in their order, the first one its opening
     */
    public static CaseFile of(int number, Ladder ladder, WorkingDays calendar, List<CaseEvent> events) {
        CaseFile file = new CaseFile(number, ladder, calendar);
        events.forEach(file::apply);
        return file;
    }

    /**
     * The case with one event more. Refused with {@code case-step} where the table does not lead there, {@code case-day}
     * before the last event or after today, {@code case-too-early} while a time runs that has to be over first, and by field
     * where something is missing.
     */
    public CaseFile take(CaseEvent event, LocalDate today) {
        if (events.isEmpty() ? event.step() != CaseStep.PROPOSE : next(event).isEmpty()) {
            throw new Conflict("case-step", InWords.of(event.step()), InWords.of(state));
        }
        new Invalid.Collector()
                .check(!event.on().isAfter(today) && !event.on().isBefore(lastDay(event.on())), "on", "case-day")
                .check(!WITH_TEXT.contains(event.step()) || event.text().strip().length() >= 3, "text", "case-text")
                .check(event.text().length() <= LONGEST_TEXT, "text", "contract-text-long", "" + LONGEST_TEXT)
                .throwIfAny();
        judge(event);
        List<CaseEvent> more = new ArrayList<>(events);
        more.add(event);
        return of(number, ladder, days.calendar(), more);
    }

    private LocalDate lastDay(LocalDate otherwise) {
        return events.isEmpty() ? otherwise : events.get(events.size() - 1).on();
    }

    private Optional<CaseState> next(CaseEvent event) {
        return CaseMoves.next(ladder.kind(), state, event.step());
    }

    private void judge(CaseEvent event) {
        switch (event.step()) {
            case AGREE_PLAN -> CaseChecks.plan(event.plan().isEmpty() ? proposed : event.plan(), event.on());
            case PROPOSE_PLAN -> CaseChecks.plan(event.plan(), event.on());
            case WITHHOLD -> {
                CaseChecks.percent(event, ladder, LadderParameter.NO_PLAN_PERCENT);
                CaseChecks.after(days.noPlanDue(noticeOn, meetingOn), event.on());
            }
            case MEET_MILESTONE -> notMet(event);
            case REPORT_EXCEPTION -> {
                CaseChecks.percent(event, ladder, LadderParameter.MILESTONE_PERCENT);
                CaseMilestone missed = notMet(event);
                if (missed.exceptionOn().isPresent()) {
                    throw new Conflict(
                            "case-exception-given", "" + missed.plan().number());
                }
                CaseChecks.after(days.putRightDue(missed.plan()), event.on());
            }
            case SEND_LETTER -> CaseChecks.due(event, false);
            case NOTE_DEFAULT -> {
                CaseChecks.after(warnings.get(warnings.size() - 1).dueOn(), event.on());
                CaseChecks.due(event, true);
            }
            case DISPUTE -> CaseChecks.holds(!disputeIsOpen(), "case-disputed");
            case DECIDE_DISPUTE -> {
                CaseChecks.holds(disputeIsOpen(), "case-not-disputed");
                new Invalid.Collector()
                        .check(event.favour().isPresent(), "favour", "case-favour")
                        .throwIfAny();
            }
            case EXCUSE ->
                CaseChecks.holds(
                        events.stream().anyMatch(earlier -> earlier.step() == CaseStep.ANSWER), "case-answer-first");
            case CLOSE ->
                CaseChecks.holds(
                        milestones.values().stream()
                                .allMatch(milestone -> milestone.metOn().isPresent()),
                        "case-milestones-open");
            default -> {
                // the table says it all
            }
        }
    }

    private CaseMilestone notMet(CaseEvent event) {
        CaseMilestone milestone = event.milestone()
                .map(milestones::get)
                .orElseThrow(() -> Invalid.field("milestone", "case-milestone-unknown"));
        if (milestone.metOn().isPresent()) {
            throw new Conflict("case-milestone-met", "" + milestone.plan().number());
        }
        return milestone;
    }

    private void apply(CaseEvent event) {
        CaseState to = events.isEmpty() ? CaseState.PROPOSED : next(event).orElseThrow();
        events.add(event);
        switch (event.step()) {
            case NOTIFY -> {
                noticeOn = event.on();
                // what was said before the notice is no answer to it
                answeredOn = null;
            }
            case ANSWER -> answeredOn = answeredOn == null ? event.on() : answeredOn;
            case HOLD_MEETING -> meetingOn = meetingOn == null ? event.on() : meetingOn;
            case PROPOSE_PLAN -> proposed = event.plan();
            case AGREE_PLAN -> agree(event);
            case WITHHOLD -> {
                withheldFrom = event.on();
                withheldPercent = event.percent().orElse(ladder.percent(LadderParameter.NO_PLAN_PERCENT));
            }
            case MEET_MILESTONE -> change(event, milestone -> milestone.met(event.on()));
            case REPORT_EXCEPTION -> {
                BigDecimal share = event.percent().orElse(ladder.percent(LadderParameter.MILESTONE_PERCENT));
                change(event, milestone -> milestone.exception(event.on(), share));
            }
            case SEND_LETTER, NOTE_DEFAULT -> warn(event);
            case DISPUTE -> disputes.add(new Dispute(event.on(), null));
            case DECIDE_DISPUTE ->
                disputes.replaceAll(
                        dispute -> dispute.to() == null ? new Dispute(dispute.from(), event.on()) : dispute);
            case REPORT_HARM -> harm = true;
            default -> {
                // nothing but the state changes
            }
        }
        state = after(event, to);
        endedOn = state.isFinal() ? event.on() : null;
    }

    private CaseState after(CaseEvent event, CaseState to) {
        if (event.step() == CaseStep.DECIDE_DISPUTE && event.favour().orElse(false)) {
            return CaseMoves.overturned();
        }
        boolean exceptionsOver = milestones.values().stream().noneMatch(CaseMilestone::isException);
        return to == CaseState.EXCEPTION && exceptionsOver ? CaseState.PLAN_AGREED : to;
    }

    private void agree(CaseEvent event) {
        planOn = event.on();
        List<Milestone> plan = event.plan().isEmpty() ? proposed : event.plan();
        for (int i = 0; i < plan.size(); i++) {
            Milestone step = plan.get(i);
            milestones.put(i + 1, CaseMilestone.of(new Milestone(i + 1, step.title(), step.owner(), step.dueOn())));
        }
    }

    private void change(CaseEvent event, java.util.function.UnaryOperator<CaseMilestone> change) {
        milestones.computeIfPresent(event.milestone().orElseThrow(), (key, milestone) -> change.apply(milestone));
    }

    private void warn(CaseEvent event) {
        boolean letter = event.step() == CaseStep.SEND_LETTER;
        int given = letter && event.dueOn().isEmpty() ? ladder.whole(LadderParameter.LETTER_DAYS) : 0;
        LocalDate due = event.dueOn().orElseGet(() -> days.after(event.on(), given));
        warnings.replaceAll(clock -> clock.stoppedOn().isPresent() ? clock : stopped(clock, event.on()));
        warnings.add(new CaseClock(
                letter ? CaseClock.Kind.LETTER : CaseClock.Kind.DEFAULT, 0, event.on(), due, given, Optional.empty()));
    }

    private static CaseClock stopped(CaseClock clock, LocalDate on) {
        return new CaseClock(
                clock.kind(), clock.milestone(), clock.startedOn(), clock.dueOn(), clock.days(), Optional.of(on));
    }

    /**
     * Every time that has begun by this day, in the order in which they began. One that has begun stays, with the same
     * beginning and end, whatever happens later.
     */
    public List<CaseClock> clocks(LocalDate today) {
        LocalDate asOf = endedOn != null && endedOn.isBefore(today) ? endedOn : today;
        List<CaseClock> clocks = new ArrayList<>(days.ofNotice(this, asOf));
        milestones.values().forEach(milestone -> clocks.addAll(days.ofMilestone(milestone, planOn, asOf)));
        clocks.addAll(warnings);
        return clocks.stream()
                .map(clock -> clock.stoppedOn().isEmpty() && endedOn != null ? stopped(clock, endedOn) : clock)
                .toList();
    }

    /** What is withheld by this case, and what has become of it by this day. */
    public List<Measure> measures(LocalDate today) {
        List<Measure> measures = new ArrayList<>();
        if (withheldFrom != null) {
            Optional<LocalDate> until = Optional.ofNullable(planOn).or(this::ended);
            measures.add(new Measure(
                    number,
                    0,
                    withheldPercent,
                    withheldFrom,
                    until,
                    isWrong() ? Measure.Fate.WRONG : until.isPresent() ? Measure.Fate.RELEASED : Measure.Fate.HELD,
                    isWrong() ? ended() : until));
        }
        milestones.values().stream()
                .filter(milestone -> milestone.exceptionOn().isPresent())
                .forEach(milestone -> measures.add(measure(milestone, today)));
        return List.copyOf(measures);
    }

    private Measure measure(CaseMilestone milestone, LocalDate today) {
        LocalDate from = milestone.exceptionOn().orElseThrow();
        Optional<LocalDate> until = milestone.metOn().or(this::ended);
        LocalDate last = days.permanenceDue(from);
        boolean inTime = milestone.metOn().map(day -> !day.isAfter(last)).orElse(false);
        Measure.Fate fate;
        Optional<LocalDate> on;
        if (isWrong()) {
            fate = Measure.Fate.WRONG;
            on = ended();
        } else if (inTime) {
            fate = Measure.Fate.RELEASED;
            on = milestone.metOn();
        } else {
            Optional<LocalDate> kept = keptFrom(last).filter(day -> !day.isAfter(today));
            fate = kept.isPresent() ? Measure.Fate.KEPT : Measure.Fate.HELD;
            on = kept;
        }
        return new Measure(
                number, milestone.plan().number(), milestone.percent().orElseThrow(), from, until, fate, on);
    }

    /** The first day on which it is kept for good; empty while a dispute is open that was raised before. */
    private Optional<LocalDate> keptFrom(LocalDate last) {
        LocalDate day = last.plusDays(1);
        for (Dispute dispute : disputes) {
            boolean inTheWay = dispute.from().isBefore(day)
                    && (dispute.to() == null || dispute.to().isAfter(day));
            if (inTheWay && dispute.to() == null) {
                return Optional.empty();
            }
            day = inTheWay ? dispute.to() : day;
        }
        return Optional.of(day);
    }

    private boolean disputeIsOpen() {
        return disputes.stream().anyMatch(dispute -> dispute.to() == null);
    }

    private boolean isWrong() {
        return state == CaseState.WITHDRAWN || state == CaseState.OVERTURNED;
    }

    private Optional<LocalDate> ended() {
        return Optional.ofNullable(endedOn);
    }

    /** How many default notices this case has on the register: none once it was taken back or overturned. */
    public int defaults() {
        return isWrong()
                ? 0
                : (int) events.stream()
                        .filter(event -> event.step() == CaseStep.NOTE_DEFAULT)
                        .count();
    }

    public int number() {
        return number;
    }

    public CaseState state() {
        return state;
    }

    public List<CaseEvent> events() {
        return List.copyOf(events);
    }

    /** The agreed plan with what became of each step; empty before it is agreed. */
    public List<CaseMilestone> milestones() {
        return List.copyOf(milestones.values());
    }

    /** What the provider proposed last; empty when it proposed nothing. */
    public List<Milestone> proposedPlan() {
        return proposed;
    }

    public Optional<LocalDate> noticeOn() {
        return Optional.ofNullable(noticeOn);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<LocalDate> meetingOn() {
        return Optional.ofNullable(meetingOn);
    }

    public Optional<LocalDate> planOn() {
        return Optional.ofNullable(planOn);
    }

    public Optional<LocalDate> endedOn() {
        return ended();
    }

    public boolean isDisputed() {
        return disputeIsOpen() && endedOn == null;
    }

    /** True when serious harm was reported. */
    public boolean isHarm() {
        return harm;
    }
}
