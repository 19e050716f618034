package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.application.MonthSumming;
import org.homeward.contract.domain.CaseClock;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseState;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.Ladder;
import org.homeward.contract.domain.LadderKind;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.contract.domain.Measure;
import org.homeward.contract.domain.MonthSum;
import org.homeward.contract.domain.VoiceView;
import org.homeward.shared.domain.Money;
import org.homeward.web.frame.Wording;

/** A non-compliance case: the ladder with its running times, the people, the sums, and everything that happened. */
@Named("casePage")
@RequestScoped
public class CasePage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A line of the log. */
    public record LogLine(CaseView.Logged logged, String who, String what) {}

    @Inject
    private ContractPlace contract;

    @Inject
    private ContractReading reading;

    @Inject
    private MonthSumming summing;

    @Inject
    private Clock clock;

    private CaseView view;
    private MonthSum sum;
    private List<VoiceView> voices;

    public CaseView getView() {
        if (view == null) {
            view = reading.ofCase(contract.getRef(), contract.number("number"));
        }
        return view;
    }

    public Ladder getLadder() {
        return contract.getView().terms().ladder();
    }

    public boolean isHealth() {
        return getView().ladder() == LadderKind.HEALTH;
    }

    /** The rungs, from what was found to the last one. */
    public List<CaseRungs.Rung> getRungs() {
        return new CaseRungs(contract.getView(), getView(), getSum()).all();
    }

    /** The time that runs out first; null, which a page shows as nothing, where none runs. */
    public CaseView.Clock getNext() {
        return getView().next().orElse(null);
    }

    /** "Day 3 of 5 to answer". */
    public String getDays() {
        CaseView.Clock next = getNext();
        if (next == null) {
            return "";
        }
        CaseClock times = next.clock();
        return times.days() == 0
                ? ContractPlace.text("case.until." + times.kind(), Wording.date(times.dueOn()))
                : ContractPlace.text("case.day." + times.kind(), next.day(), times.days());
    }

    /** What this side would do next; null, which a page shows as nothing, where the other side's word is awaited. */
    public CaseStep getMain() {
        return CaseRungs.mains(getView().state()).stream()
                .filter(getView().steps()::contains)
                .filter(step -> contract.isActive() && isPossible(step))
                .findFirst()
                .orElse(null);
    }

    /** What else this side may do. */
    public List<CaseStep> getOthers() {
        return contract.isActive()
                ? getView().steps().stream()
                        .filter(step -> step != getMain() && isPossible(step))
                        .sorted(Comparator.comparing(CaseStep::ordinal))
                        .toList()
                : List.of();
    }

    private boolean isPossible(CaseStep step) {
        return switch (step) {
            case DISPUTE -> !getView().disputed();
            case DECIDE_DISPUTE -> getView().disputed();
            case REPORT_HARM -> !getView().harm();
            case WITHHOLD -> isPassed(CaseClock.Kind.NO_PLAN);
            case REPORT_EXCEPTION -> isPassed(CaseClock.Kind.PUT_RIGHT);
            case NOTE_DEFAULT -> isPassed(CaseClock.Kind.LETTER) || isPassed(CaseClock.Kind.DEFAULT);
            case EXCUSE ->
                getView().log().stream().anyMatch(logged -> logged.event().step() == CaseStep.ANSWER);
            case MEET_MILESTONE -> !isPlanDone();
            case CLOSE -> isPlanDone();
            default -> true;
        };
    }

    private boolean isPlanDone() {
        return getView().plan().stream().allMatch(milestone -> milestone.metOn().isPresent());
    }

    private boolean isPassed(CaseClock.Kind kind) {
        return getView().clocks().stream()
                .anyMatch(running -> running.clock().kind() == kind && running.standing() == CaseClock.Standing.PASSED);
    }

    public boolean isOver() {
        return getView().state().isFinal();
    }

    /** What this case took of each month, and what became of it; the latest month first. */
    public List<Taken> getTaken() {
        return summing.sums(contract.getRef()).stream()
                .flatMap(month -> month.parts().stream()
                        .filter(part -> part.measure().caseNumber() == getView().number())
                        .map(part -> new Taken(
                                month.pay().month(),
                                part.withheldPence(),
                                part.measure().fate())))
                .toList();
    }

    /** So many pence of a month. */
    public record Taken(YearMonth month, long pence, Measure.Fate fate) {}

    /** This month's sum with what this and other cases withhold. */
    public MonthSum getSum() {
        if (sum == null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
            YearMonth now = YearMonth.from(today);
            YearMonth first = YearMonth.from(contract.getView().terms().starts());
            YearMonth last = YearMonth.from(contract.getView().endDate());
            YearMonth month = now.isBefore(first) ? first : now.isAfter(last) ? last : now;
            sum = summing.sum(contract.getRef(), month);
        }
        return sum;
    }

    /** Two per cent of this month's value, or what the contract says. */
    public Money getShare() {
        return Money.ofPence(getSum().pay().valuePence())
                .fraction(
                        getLadder()
                                .percent(LadderParameter.MILESTONE_PERCENT)
                                .movePointRight(2)
                                .toBigInteger(),
                        java.math.BigInteger.valueOf(10_000),
                        java.math.RoundingMode.DOWN);
    }

    public String getSharePercent() {
        return Plain.of(getLadder().percent(LadderParameter.MILESTONE_PERCENT));
    }

    public String getCapPercent() {
        return Plain.of(getLadder().percent(LadderParameter.CAP_PERCENT));
    }

    public List<Measure> getMeasures() {
        return getView().measures();
    }

    /** The log, the newest first. */
    public List<LogLine> getLog() {
        return getView().log().stream()
                .map(logged -> new LogLine(
                        logged,
                        logged.by().isEmpty() ? ContractPlace.text("case.by.product") : logged.by(),
                        what(logged)))
                .sorted(Comparator.comparing((LogLine line) -> line.logged().at())
                        .reversed())
                .toList();
    }

    private static String what(CaseView.Logged logged) {
        CaseEvent event = logged.event();
        String words = ContractPlace.text("logged." + event.step());
        String about = event.milestone()
                .map(number -> ContractPlace.text("logged.milestone", number))
                .orElse("");
        String decided = event.favour()
                .map(yes -> ContractPlace.text("logged." + event.step() + (yes ? ".yes" : ".no")))
                .orElse("");
        String due = event.dueOn()
                .map(day -> ContractPlace.text("logged.due", Wording.date(day)))
                .orElse("");
        return words + about + decided + due;
    }

    /** Words of somebody about this outcome that may be quoted; null where there are none. */
    public VoiceView getQuote() {
        if (voices == null) {
            voices = reading.voices(contract.getRef());
        }
        return voices.stream()
                .filter(voice -> voice.mayQuote() && !voice.words().isBlank())
                .min(Comparator.comparing((VoiceView voice) -> !getView()
                                .outcome()
                                .map(voice.answers()::containsKey)
                                .orElse(true))
                        .thenComparing(Comparator.comparing(VoiceView::at).reversed()))
                .orElse(null);
    }

    public boolean isLastRung() {
        return contract.isWorker()
                && (getView().state().isLastRung() || getView().harm())
                && !isOver();
    }

    public boolean isProposed() {
        return getView().state() == CaseState.PROPOSED;
    }
}
