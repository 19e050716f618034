package org.homeward.web.doublerunning;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.doublerunning.domain.Destination;
import org.homeward.doublerunning.domain.OneOff;
import org.homeward.doublerunning.domain.Person;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.doublerunning.domain.Share;
import org.homeward.doublerunning.domain.SupportChange;
import org.homeward.doublerunning.domain.Ward;
import org.homeward.shared.domain.Money;
import org.homeward.web.frame.PageTexts;

/** The people of a programme, one at a time: where they live, when they move, what their support costs, who pays. */
@Named
@ViewScoped
public class MovesPage extends ProgrammeListSection<Person> {

    private final Rows shares =
            new Rows("payerShares", 5, Map.of("", "sharePayer", "payer", "sharePayer", "percent", "sharePercent"));
    private final Rows changes =
            new Rows("supportChanges", 3, Map.of("", "changeFrom", "from", "changeFrom", "perWeekPence", "changeSum"));
    private final Rows oneOffs =
            new Rows("oneOffs", 4, Map.of("", "onceMonth", "month", "onceMonth", "amountPence", "onceSum"));

    private String personRef = "";
    private String ward = "";
    private String hospitalPayer = "";
    private String decisionMaker = "";
    private LocalDate moveDate;
    private String destination = "";
    private Money supportPerWeek;
    private LocalDate supportEnds;
    private Integer transitionDays;
    private LocalDate homeReadyDate;
    private LocalDate inHospitalSince;

    @Override
    protected String list() {
        return "people";
    }

    @Override
    protected List<Person> items(Programme programme) {
        return programme.people();
    }

    @Override
    protected Programme with(Programme programme, List<Person> items) {
        return programme.withPeople(items);
    }

    @Override
    protected void fill(Person person) {
        personRef = person.ref();
        ward = person.ward();
        hospitalPayer = person.hospitalPayer();
        decisionMaker = person.decisionMaker().orElse("");
        moveDate = person.moveDate().orElse(null);
        destination = person.destination().map(Enum::name).orElse("");
        supportPerWeek = person.supportPerWeekPence().map(Money::ofPence).orElse(null);
        supportEnds = person.supportEnds().orElse(null);
        transitionDays = person.transitionDays();
        homeReadyDate = person.homeReadyDate().orElse(null);
        inHospitalSince = person.inHospitalSince().orElse(null);
        shares.fill(person.payerShares(), share -> Row.share(share.payer(), share.percent()));
        changes.fill(person.supportChanges(), change -> Row.change(change.from(), change.perWeekPence()));
        oneOffs.fill(person.oneOffs(), item -> Row.once(item.month(), item.amountPence(), item.capital()));
    }

    @Override
    protected Person typed() {
        Typed typed = new Typed();
        Person person = new Person(
                typed.text(personRef, "personRef"),
                Typed.stripped(ward),
                typed.text(hospitalPayer, "hospitalPayer"),
                Optional.of(Typed.stripped(decisionMaker)).filter(payer -> !payer.isEmpty()),
                Optional.ofNullable(moveDate),
                destinations().filter(one -> one.name().equals(destination)).findFirst(),
                Optional.ofNullable(supportPerWeek).map(Money::pence),
                changes.typed(
                        stored().map(Person::supportChanges).orElse(List.of()),
                        (row, i) -> new SupportChange(
                                typed.there(row.getDay(), "changeFrom" + i, "programme-day-missing")
                                        .orElse(LocalDate.EPOCH),
                                typed.money(row.getSum(), "changeSum" + i))),
                Optional.ofNullable(supportEnds),
                Optional.ofNullable(transitionDays).orElse(0),
                shares.typed(
                        stored().map(Person::payerShares).orElse(List.of()),
                        (row, i) -> new Share(
                                typed.text(row.getPayer(), "sharePayer" + i),
                                typed.percent(row.getPercent(), "sharePercent" + i))),
                oneOffs.typed(
                        stored().map(Person::oneOffs).orElse(List.of()),
                        (row, i) -> new OneOff(
                                typed.there(row.getMonth(), "onceMonth" + i, "programme-month-missing")
                                        .orElse(getView().programme().firstMonth()),
                                typed.money(row.getSum(), "onceSum" + i),
                                row.isCapital())),
                Optional.ofNullable(homeReadyDate),
                Optional.ofNullable(inHospitalSince));
        typed.requireAll();
        return person;
    }

    private Optional<Person> stored() {
        return isNew()
                ? Optional.empty()
                : Optional.of(items(getView().programme()).get(getNumber() - 1));
    }

    private static Stream<Destination> destinations() {
        return Stream.of(Destination.values());
    }

    @Override
    protected String fieldOfItem(String field) {
        return field.equals("ref")
                ? "personRef"
                : shares.input(field)
                        .or(() -> changes.input(field))
                        .or(() -> oneOffs.input(field))
                        .orElse(field);
    }

    public List<SelectItem> getWards() {
        return getView().programme().wards().stream()
                .map(Ward::ref)
                .map(one -> new SelectItem(one, one))
                .toList();
    }

    public List<SelectItem> getDestinations() {
        return destinations()
                .map(one -> new SelectItem(one.name(), PageTexts.of(FEATURE, "to." + one)))
                .toList();
    }

    public Rows getShares() {
        return shares;
    }

    public Rows getChanges() {
        return changes;
    }

    public Rows getOneOffs() {
        return oneOffs;
    }

    public String getPersonRef() {
        return personRef;
    }

    public void setPersonRef(String personRef) {
        this.personRef = personRef;
    }

    public String getWard() {
        return ward;
    }

    public void setWard(String ward) {
        this.ward = ward;
    }

    public String getHospitalPayer() {
        return hospitalPayer;
    }

    public void setHospitalPayer(String hospitalPayer) {
        this.hospitalPayer = hospitalPayer;
    }

    public String getDecisionMaker() {
        return decisionMaker;
    }

    public void setDecisionMaker(String decisionMaker) {
        this.decisionMaker = decisionMaker;
    }

    public LocalDate getMoveDate() {
        return moveDate;
    }

    public void setMoveDate(LocalDate moveDate) {
        this.moveDate = moveDate;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }

    public Money getSupportPerWeek() {
        return supportPerWeek;
    }

    public void setSupportPerWeek(Money supportPerWeek) {
        this.supportPerWeek = supportPerWeek;
    }

    public LocalDate getSupportEnds() {
        return supportEnds;
    }

    public void setSupportEnds(LocalDate supportEnds) {
        this.supportEnds = supportEnds;
    }

    public Integer getTransitionDays() {
        return transitionDays;
    }

    public void setTransitionDays(Integer transitionDays) {
        this.transitionDays = transitionDays;
    }

    public LocalDate getHomeReadyDate() {
        return homeReadyDate;
    }

    public void setHomeReadyDate(LocalDate homeReadyDate) {
        this.homeReadyDate = homeReadyDate;
    }

    public LocalDate getInHospitalSince() {
        return inHospitalSince;
    }

    public void setInHospitalSince(LocalDate inHospitalSince) {
        this.inHospitalSince = inHospitalSince;
    }
}
