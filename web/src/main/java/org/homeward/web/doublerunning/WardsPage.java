package org.homeward.web.doublerunning;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.doublerunning.domain.OtherOccupants;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Step;
import org.homeward.doublerunning.domain.Ward;
import org.homeward.shared.domain.Money;

/** The wards of a programme, one at a time, with their steps and the people of other commissioners. */
@Named
@ViewScoped
public class WardsPage extends ProgrammeListSection<Ward> {

    private final Rows steps = new Rows(
            "steps", 4, Map.of("", "stepPeople", "occupiedAtMost", "stepPeople", "releasedPercent", "stepPercent"));
    private final Rows others = new Rows(
            "otherOccupants", 3, Map.of("", "othersPeople", "people", "othersPeople", "leaves", "othersLeave"));

    private String wardRef = "";
    private String site = "";
    private Integer beds;
    private Money stepPerYear;
    private Money variablePerBedDay;
    private LocalDate heldUntil;

    @Override
    protected String list() {
        return "wards";
    }

    @Override
    protected List<Ward> items(Programme programme) {
        return programme.wards();
    }

    @Override
    protected Programme with(Programme programme, List<Ward> items) {
        return programme.withWards(items);
    }

    @Override
    protected void fill(Ward ward) {
        wardRef = ward.ref();
        site = ward.site();
        beds = ward.beds();
        stepPerYear = Money.ofPence(ward.stepPerYearPence());
        variablePerBedDay = Money.ofPence(ward.variablePerBedDayPence());
        heldUntil = ward.heldUntil().orElse(null);
        steps.fill(ward.steps(), step -> Row.step(step.occupiedAtMost(), step.releasedPercent()));
        others.fill(
                ward.otherOccupants(),
                group -> Row.others(group.people(), group.leaves().orElse(null)));
    }

    @Override
    protected Ward typed() {
        Typed typed = new Typed();
        Ward ward = new Ward(
                typed.text(wardRef, "wardRef"),
                Typed.stripped(site),
                typed.whole(beds, "beds"),
                typed.money(stepPerYear, "stepPerYearPence"),
                steps.typed(
                        stored().map(Ward::steps).orElse(List.of()),
                        (row, i) -> new Step(
                                typed.whole(row.getPeople(), "stepPeople" + i),
                                typed.percent(row.getPercent(), "stepPercent" + i))),
                typed.money(variablePerBedDay, "variablePerBedDayPence"),
                others.typed(
                        stored().map(Ward::otherOccupants).orElse(List.of()),
                        (row, i) -> new OtherOccupants(
                                typed.whole(row.getPeople(), "othersPeople" + i), Optional.ofNullable(row.getDay()))),
                Optional.ofNullable(heldUntil));
        typed.requireAll();
        return ward;
    }

    private Optional<Ward> stored() {
        return isNew()
                ? Optional.empty()
                : Optional.of(items(getView().programme()).get(getNumber() - 1));
    }

    @Override
    protected String fieldOfItem(String field) {
        return field.equals("ref")
                ? "wardRef"
                : steps.input(field).or(() -> others.input(field)).orElse(field);
    }

    public List<SelectItem> getSites() {
        return getView().programme().sites().stream()
                .map(one -> new SelectItem(
                        one.ref(), one.name().equals(one.ref()) ? one.ref() : one.name() + " (" + one.ref() + ")"))
                .toList();
    }

    public Rows getSteps() {
        return steps;
    }

    public Rows getOthers() {
        return others;
    }

    public String getWardRef() {
        return wardRef;
    }

    public void setWardRef(String wardRef) {
        this.wardRef = wardRef;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public Integer getBeds() {
        return beds;
    }

    public void setBeds(Integer beds) {
        this.beds = beds;
    }

    public Money getStepPerYear() {
        return stepPerYear;
    }

    public void setStepPerYear(Money stepPerYear) {
        this.stepPerYear = stepPerYear;
    }

    public Money getVariablePerBedDay() {
        return variablePerBedDay;
    }

    public void setVariablePerBedDay(Money variablePerBedDay) {
        this.variablePerBedDay = variablePerBedDay;
    }

    public LocalDate getHeldUntil() {
        return heldUntil;
    }

    public void setHeldUntil(LocalDate heldUntil) {
        this.heldUntil = heldUntil;
    }
}
