package org.homeward.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.catalogue.application.ProfileReading;
import org.homeward.catalogue.application.ProfileWriting;
import org.homeward.catalogue.domain.OfferDraft;
import org.homeward.catalogue.domain.ProfileFacts;
import org.homeward.catalogue.domain.TermKind;
import org.homeward.web.catalogue.ProfileWhoPage.Numbers;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** What the provider offers: where, for whom, for how many. */
@Named
@RequestScoped
public class ProfileOfferPage {

    private static final String PEOPLE = "profile-people";
    private static final String MOST = "10000";

    @Inject
    private ProfileReading reading;

    @Inject
    private ProfileWriting writing;

    private String areas;
    private List<String> supports = List.of();
    private List<String> serviceTypes = List.of();
    private String peopleNow;
    private String peopleLater;
    private LocalDate laterFrom;
    private String outOfHours;
    private int version;

    @PostConstruct
    void begin() {
        ProfileFacts profile = reading.mine();
        areas = String.join("\n", profile.areaNames());
        supports = profile.supports();
        serviceTypes = profile.supports();
        peopleNow = text(profile.capacity().now());
        peopleLater = text(profile.capacity().later());
        laterFrom = profile.capacity().laterFrom().orElse(null);
        outOfHours = profile.capacity().outOfHours();
        version = writing.who().version();
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? "" + number.getAsInt() : "";
    }

    public String save() {
        writing.writeOffer(new OfferDraft(
                Arrays.asList((areas == null ? "" : areas).split("[\\n,;]")),
                supports,
                serviceTypes,
                Numbers.whole("peopleNow", peopleNow, PEOPLE, MOST),
                Numbers.whole("peopleLater", peopleLater, PEOPLE, MOST),
                Optional.ofNullable(laterFrom),
                outOfHours,
                version));
        PageTexts.done("catalogue", "profile.saved");
        return PageTexts.redirect("/catalogue/profile", List.of());
    }

    public List<Choice> getSupportChoices() {
        return choices(TermKind.SUPPORTS);
    }

    public List<Choice> getServiceChoices() {
        return choices(TermKind.SERVICE_TYPE);
    }

    private List<Choice> choices(TermKind kind) {
        return writing.terms(kind).stream()
                .map(term -> Choice.of(term.code(), term.name()))
                .toList();
    }

    public String getAreas() {
        return areas;
    }

    public void setAreas(String areas) {
        this.areas = areas;
    }

    public List<String> getSupports() {
        return supports;
    }

    public void setSupports(List<String> supports) {
        this.supports = supports == null ? List.of() : List.copyOf(supports);
    }

    public List<String> getServiceTypes() {
        return serviceTypes;
    }

    public void setServiceTypes(List<String> serviceTypes) {
        this.serviceTypes = serviceTypes == null ? List.of() : List.copyOf(serviceTypes);
    }

    public String getPeopleNow() {
        return peopleNow;
    }

    public void setPeopleNow(String peopleNow) {
        this.peopleNow = peopleNow;
    }

    public String getPeopleLater() {
        return peopleLater;
    }

    public void setPeopleLater(String peopleLater) {
        this.peopleLater = peopleLater;
    }

    public LocalDate getLaterFrom() {
        return laterFrom;
    }

    public void setLaterFrom(LocalDate laterFrom) {
        this.laterFrom = laterFrom;
    }

    public String getOutOfHours() {
        return outOfHours;
    }

    public void setOutOfHours(String outOfHours) {
        this.outOfHours = outOfHours;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
