package org.homeward.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.application.CaseWorking;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.domain.CaseEvent;
import org.homeward.contract.domain.CaseMilestone;
import org.homeward.contract.domain.CaseStep;
import org.homeward.contract.domain.CaseView;
import org.homeward.contract.domain.LadderParameter;
import org.homeward.contract.domain.Milestone;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.Choice;

/** One step of a case on a page of its own, for either side, also on a phone. */
@Named("stepPage")
@RequestScoped
public class CaseStepPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int ROWS = 5;

    /** A row of the plan as it was typed. */
    public record PlanRow(int number, String key, String title, String owner, String day, String month, String year) {}

    @Inject
    private ContractPlace contract;

    @Inject
    private ContractReading reading;

    @Inject
    private CaseWorking working;

    @Inject
    private Clock clock;

    private CaseView file;
    private String text = "";
    private LocalDate on;
    private Integer milestone;
    private BigDecimal percent;
    private LocalDate dueOn;
    private Boolean favour;

    @PostConstruct
    void begin() {
        on = today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    public CaseView getFile() {
        if (file == null) {
            file = reading.ofCase(contract.getRef(), contract.number("number"));
        }
        return file;
    }

    /** The step that the address names; unknown ones and those of the other side are not there. */
    public CaseStep getStep() {
        return Arrays.stream(CaseStep.values())
                .filter(step -> step.name().equals(contract.sent("step")))
                .filter(step -> step.side() == contract.getView().side())
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-case"));
    }

    /** False when somebody was faster and the case stands elsewhere. */
    public boolean isPossible() {
        return contract.isActive() && getFile().steps().contains(getStep());
    }

    public boolean isPlan() {
        return getStep() == CaseStep.PROPOSE_PLAN || getStep() == CaseStep.AGREE_PLAN;
    }

    public boolean isWords() {
        return !isPlan() && getStep() != CaseStep.MEET_MILESTONE && getStep() != CaseStep.WITHHOLD;
    }

    public boolean isOfMilestone() {
        return getStep() == CaseStep.MEET_MILESTONE || getStep() == CaseStep.REPORT_EXCEPTION;
    }

    public boolean isOfMoney() {
        return getStep() == CaseStep.WITHHOLD || getStep() == CaseStep.REPORT_EXCEPTION;
    }

    public boolean isWithDue() {
        return getStep() == CaseStep.SEND_LETTER || getStep() == CaseStep.NOTE_DEFAULT;
    }

    public boolean isOfFavour() {
        return getStep() == CaseStep.DECIDE_DISPUTE || getStep() == CaseStep.ANSWER;
    }

    /** Most per cent that may be withheld by this step. */
    public String getMost() {
        LadderParameter parameter =
                getStep() == CaseStep.WITHHOLD ? LadderParameter.NO_PLAN_PERCENT : LadderParameter.MILESTONE_PERCENT;
        return Plain.of(contract.getView().terms().ladder().percent(parameter));
    }

    public List<Choice> getMilestones() {
        return getFile().plan().stream()
                .filter(step -> step.metOn().isEmpty())
                .filter(step -> getStep() == CaseStep.MEET_MILESTONE
                        || step.exceptionOn().isEmpty())
                .map(CaseMilestone::plan)
                .map(plan -> Choice.of(plan.number(), plan.number() + ". " + plan.title() + " (" + plan.owner() + ")"))
                .toList();
    }

    public List<Choice> getFavours() {
        String key = getStep() == CaseStep.ANSWER ? "step.excuse." : "step.favour.";
        return List.of(
                Choice.of(true, ContractPlace.text(key + "yes")), Choice.of(false, ContractPlace.text(key + "no")));
    }

    /** The rows of the plan as typed, or as the provider proposed it. */
    public List<PlanRow> getRows() {
        List<PlanRow> rows = new ArrayList<>();
        boolean sent = !contract.sent("form").isEmpty();
        List<Milestone> proposed = getFile().proposedPlan();
        for (int i = 0; i < ROWS; i++) {
            String key = "plan[" + i + "]";
            Optional<Milestone> from = !sent && i < proposed.size() ? Optional.of(proposed.get(i)) : Optional.empty();
            rows.add(new PlanRow(
                    i + 1,
                    key,
                    from.map(Milestone::title).orElse(contract.sent(key + ".title")),
                    from.map(Milestone::owner).orElse(contract.sent(key + ".owner")),
                    from.map(one -> "" + one.dueOn().getDayOfMonth()).orElse(contract.sent(key + ".dueOn")),
                    from.map(one -> "" + one.dueOn().getMonthValue()).orElse(contract.sent(key + ".month")),
                    from.map(one -> "" + one.dueOn().getYear()).orElse(contract.sent(key + ".year"))));
        }
        return rows;
    }

    public String take() {
        String version = contract.sent("version");
        try {
            CaseEvent event = new CaseEvent(
                    getStep(),
                    on == null ? today() : on,
                    text,
                    isOfMilestone() ? Optional.ofNullable(milestone) : Optional.empty(),
                    isOfMoney() ? Optional.ofNullable(percent) : Optional.empty(),
                    isWithDue() ? Optional.ofNullable(dueOn) : Optional.empty(),
                    isOfFavour() ? Optional.ofNullable(favour) : Optional.empty(),
                    isPlan() ? plan() : List.of());
            working.take(
                    contract.getRef(),
                    getFile().number(),
                    version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1,
                    event);
        } catch (Invalid e) {
            return contract.refused(e, field -> field.equals("favour") ? "favour" : field);
        }
        return contract.done(
                "step.done." + getStep(), "case", "number=" + getFile().number());
    }

    private List<Milestone> plan() {
        List<Milestone> plan = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String key = "plan[" + i + "]";
            String title = contract.sent(key + ".title").strip();
            String owner = contract.sent(key + ".owner").strip();
            boolean empty = title.isEmpty()
                    && owner.isEmpty()
                    && contract.sent(key + ".dueOn").isBlank();
            if (!empty) {
                plan.add(new Milestone(plan.size() + 1, title, owner, day(key)));
            }
        }
        return plan;
    }

    private LocalDate day(String key) {
        try {
            return LocalDate.of(part(key + ".year"), part(key + ".month"), part(key + ".dueOn"));
        } catch (DateTimeException e) {
            throw Invalid.field(key + ".dueOn", "case-milestone-due");
        }
    }

    private int part(String name) {
        String typed = contract.sent(name).strip();
        return typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Integer getMilestone() {
        return milestone;
    }

    public void setMilestone(Integer milestone) {
        this.milestone = milestone;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Boolean getFavour() {
        return favour;
    }

    public void setFavour(Boolean favour) {
        this.favour = favour;
    }
}
