package org.homeward.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Role;

/** What the gallery fills its components with, and a form to see each of them go wrong. Nothing is kept. */
@Named("gallery")
@RequestScoped
public class Gallery {

    private static final List<Choice> DECIDERS = List.of(
            new Choice("person", "The person", "With whoever they trust"),
            Choice.of("family", "The person and their family"),
            Choice.of("other", "Someone else"));

    /**
     * One row of the gallery's table.
     *
     * @param name what it is called
     * @param state where it stands
     * @param people how many
     * @param cost a month
     */
    public record Row(String name, String state, int people, Money cost) {}

    @Inject
    private Clock clock;

    private String name;
    private String area = "Hallow Vale";
    private String answer = "Before we meet anyone we ask for the person’s one-page profile.";
    private Money price;
    private LocalDate started;
    private String decider;
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    public List<Row> getRows() {
        // PrimeFaces sorts the list that it is given
        return new ArrayList<>(List.of(
                new Row("Brackenway Support CIC", "ACTIVE", 14, Money.ofPence(1_089_800)),
                new Row("Tansy Row Co-operative", "IN_PROGRESS", 31, Money.ofPence(2_410_050)),
                new Row("Meadowgate Care Ltd", "REQUIRES_IMPROVEMENT", 44, Money.ofPence(6_420_000))));
    }

    public List<String> getStates() {
        return List.of(
                "DRAFT",
                "NOT_STARTED",
                "DONE",
                "IN_PROGRESS",
                "WAITING",
                "OVERDUE",
                "LIVED_EXPERIENCE",
                "OUTSTANDING",
                "REQUIRES_IMPROVEMENT",
                "INADEQUATE",
                "DORMANT");
    }

    public List<Choice> getDeciders() {
        return DECIDERS;
    }

    public List<Choice> getRoleChoices() {
        return List.of(Choice.of(Role.COMMISSIONER, "Commissioner"), Choice.of(Role.FINANCE, "Finance officer"));
    }

    public Instant getFar() {
        return clock.instant().plus(Duration.ofDays(18));
    }

    public Instant getSoon() {
        return clock.instant().plus(Duration.ofMinutes(106));
    }

    public Instant getPast() {
        return clock.instant().minus(Duration.ofHours(70));
    }

    /** Takes the form as it is, and says so. */
    public void save() {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Texts.text("gallery.saved"), ""));
    }

    /** Shows how a refusal by a rule looks. */
    public void refuse() {
        throw new Refused("not-allowed", "No insurance before award", "Procurement Act 2023, section 22");
    }

    /** Shows how our own fault looks. */
    public void fail() {
        throw new IllegalStateException("asked for in the gallery");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Money getPrice() {
        return price;
    }

    public void setPrice(Money price) {
        this.price = price;
    }

    public LocalDate getStarted() {
        return started;
    }

    public void setStarted(LocalDate started) {
        this.started = started;
    }

    public String getDecider() {
        return decider;
    }

    public void setDecider(String decider) {
        this.decider = decider;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }
}
