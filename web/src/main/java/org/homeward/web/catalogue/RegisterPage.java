package org.homeward.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.catalogue.application.Registering;
import org.homeward.catalogue.domain.EntryMatch;
import org.homeward.catalogue.domain.Identifiers;
import org.homeward.catalogue.domain.LegalForm;
import org.homeward.catalogue.domain.Ownership;
import org.homeward.catalogue.domain.RegistrationAnswers;
import org.homeward.catalogue.domain.RegistrationQuestion;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.http.Caller;

/** Registering a provider: the page before the first question, and each question. Which one, the address says. */
@Named
@RequestScoped
public class RegisterPage {

    static final String PAGE = "/catalogue/register";

    @Inject
    private Registering registering;

    @Inject
    private RegistrationBrowser browser;

    @Inject
    private Caller caller;

    private Optional<RegistrationQuestion> question = Optional.empty();
    private String words = "";
    private boolean toCheck;
    private List<EntryMatch> matches;

    private String name;
    private String email;
    private String entry;
    private String organisation;
    private String legalForm;
    private String companiesHouse;
    private String charity;
    private String cqcProvider;
    private String workers;
    private String ownership;
    private String areas;
    private List<String> supports;
    private String evidence;

    /** The form says again what the address said: the page keeps nothing between two requests. */
    @PostConstruct
    void begin() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        question = RegistrationQuestion.read(sent.getOrDefault("q", ""));
        words = sent.getOrDefault("words", "").strip();
        toCheck = "check".equals(sent.get("then"));
        RegistrationAnswers kept = browser.answers();
        if (question.equals(Optional.of(RegistrationQuestion.FIND)) && words.isEmpty()) {
            words = kept.claims() ? kept.entryName() : kept.organisation();
        }
        name = kept.name();
        email = kept.email();
        entry = kept.entry();
        organisation = kept.organisation();
        legalForm = kept.legalForm();
        companiesHouse = kept.identifiers().companiesHouse();
        charity = kept.identifiers().charity();
        cqcProvider = kept.identifiers().cqcProvider();
        workers = kept.workers();
        ownership = kept.ownership();
        areas = String.join("\n", kept.areas());
        supports = kept.supports();
        evidence = kept.evidence();
    }

    /** Keeps the answer and goes on to the next question, or to the answers when it was changed from there. */
    public String save() {
        RegistrationQuestion asked = question.orElse(RegistrationQuestion.NAME);
        RegistrationAnswers all = registering
                .answer(browser.secret(), asked, typed(), caller.networkAddress())
                .answers();
        Optional<RegistrationQuestion> next = toCheck ? all.open().stream().findFirst() : all.after(asked);
        return next.map(page -> PageTexts.redirect(
                        PAGE, toCheck ? List.of("q=" + page.key(), "then=check") : List.of("q=" + page.key())))
                .orElseGet(() -> PageTexts.redirect("/catalogue/register-check", List.of()));
    }

    /** Keeps the answer, when there is one, and sends the link to come back with. */
    public String later() {
        RegistrationQuestion asked = question.orElse(RegistrationQuestion.NAME);
        RegistrationAnswers typed = typed();
        if (typed.has(asked)) {
            registering.answer(browser.secret(), asked, typed, caller.networkAddress());
        }
        registering.keepForLater(browser.secret());
        return PageTexts.redirect("/catalogue/register-later", List.of());
    }

    private RegistrationAnswers typed() {
        return new RegistrationAnswers(
                plain(name),
                plain(email),
                plain(entry),
                "",
                question.equals(Optional.of(RegistrationQuestion.FIND)) ? words : plain(organisation),
                plain(legalForm),
                new Identifiers(companiesHouse, charity, cqcProvider, ""),
                plain(workers),
                "",
                plain(ownership),
                Arrays.asList(plain(areas).split("[\\n,;]")).stream()
                        .filter(line -> !line.isBlank())
                        .toList(),
                supports == null ? List.of() : supports,
                plain(evidence));
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What is shown: START before the first question, else the question's name. */
    public String getShown() {
        return question.map(Enum::name).orElse("START");
    }

    public String getKey() {
        return question.map(RegistrationQuestion::key).orElse("");
    }

    public String getThen() {
        return toCheck ? "check" : "";
    }

    /** The title of the page: the question itself. */
    public String getTitle() {
        return PageTexts.of(
                "catalogue", question.map(asked -> "reg." + asked.key()).orElse("reg.title"));
    }

    public int getPosition() {
        return pages().indexOf(question.orElse(RegistrationQuestion.NAME)) + 1;
    }

    public int getCount() {
        return pages().size();
    }

    /** Where the question before is. */
    public String getBack() {
        if (toCheck) {
            return "/catalogue/register-check.xhtml";
        }
        int before = getPosition() - 2;
        return before < 0
                ? PAGE + ".xhtml"
                : PAGE + ".xhtml?q=" + pages().get(before).key();
    }

    private List<RegistrationQuestion> pages() {
        return browser.answers().questions();
    }

    /** True when answers are kept for this browser. */
    public boolean isBegun() {
        return browser.view().isPresent();
    }

    /** Where somebody who has begun goes on. */
    public String getGoOn() {
        return browser.answers().open().stream()
                .findFirst()
                .map(next -> PAGE + ".xhtml?q=" + next.key())
                .orElse("/catalogue/register-check.xhtml");
    }

    /** Entries of the catalogue that were found, as choices, with the one of those who are not in it. */
    public List<Choice> getEntries() {
        List<Choice> choices = new ArrayList<>();
        found().forEach(match -> choices.add(new Choice(match.ref(), match.name(), String.join(", ", match.areas()))));
        choices.add(new Choice(
                RegistrationAnswers.NEW,
                PageTexts.of("catalogue", "reg.find.new"),
                PageTexts.of("catalogue", "reg.find.new.hint")));
        return choices;
    }

    public boolean isNobodyFound() {
        return !words.isEmpty() && found().isEmpty();
    }

    private List<EntryMatch> found() {
        if (matches == null) {
            matches = words.isEmpty() || !isBegun() ? List.of() : registering.find(browser.secret(), shortened(words));
        }
        return matches;
    }

    private static String shortened(String typed) {
        return typed.substring(0, Math.min(typed.length(), 200));
    }

    public List<Choice> getLegalForms() {
        return Arrays.stream(LegalForm.values())
                .map(form -> Choice.of(form.name(), PageTexts.of("catalogue", "legalForm." + form)))
                .toList();
    }

    public List<Choice> getOwnerships() {
        return Arrays.stream(Ownership.values())
                .map(kind -> new Choice(
                        kind.name(),
                        PageTexts.of("catalogue", "ownership." + kind),
                        PageTexts.of("catalogue", "ownership." + kind + ".hint")))
                .toList();
    }

    public List<Choice> getSupportChoices() {
        return registering.supports().stream()
                .map(term -> Choice.of(term.code(), term.name()))
                .toList();
    }

    public int getKeepDays() {
        return registering.keepDays();
    }

    public String getEntryName() {
        return browser.answers().entryName();
    }

    public String getWords() {
        return words;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Who is not found is new: that answer needs no choice. */
    public String getEntry() {
        return plain(entry).isEmpty() && isNobodyFound() ? RegistrationAnswers.NEW : entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public String getCompaniesHouse() {
        return companiesHouse;
    }

    public void setCompaniesHouse(String companiesHouse) {
        this.companiesHouse = companiesHouse;
    }

    public String getCharity() {
        return charity;
    }

    public void setCharity(String charity) {
        this.charity = charity;
    }

    public String getCqcProvider() {
        return cqcProvider;
    }

    public void setCqcProvider(String cqcProvider) {
        this.cqcProvider = cqcProvider;
    }

    public String getWorkers() {
        return workers;
    }

    public void setWorkers(String workers) {
        this.workers = workers;
    }

    public String getOwnership() {
        return ownership;
    }

    public void setOwnership(String ownership) {
        this.ownership = ownership;
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

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
