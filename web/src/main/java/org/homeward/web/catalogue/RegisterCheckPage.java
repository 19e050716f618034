package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.catalogue.application.Registering;
import org.homeward.catalogue.application.Registering.RegistrationView;
import org.homeward.catalogue.domain.RegistrationAnswers;
import org.homeward.catalogue.domain.RegistrationQuestion;
import org.homeward.catalogue.domain.Term;
import org.homeward.web.frame.PageTexts;

/** The answers of a registration before it is sent, and after: what was sent, and to which address. */
@Named
@RequestScoped
public class RegisterCheckPage {

    /** One answer with the way to change it. */
    public record Row(String question, String answer, String change, boolean open) {}

    @Inject
    private Registering registering;

    @Inject
    private RegistrationBrowser browser;

    public boolean isBegun() {
        return browser.view().isPresent();
    }

    public boolean isComplete() {
        return isBegun() && browser.answers().open().isEmpty();
    }

    /** The answers, each with the way to change it. */
    public List<Row> getRows() {
        RegistrationAnswers answers = browser.answers();
        return answers.given().stream()
                .map(question -> new Row(
                        PageTexts.of("catalogue", "reg." + question.key() + ".short"),
                        answer(question, answers),
                        RegisterPage.PAGE + ".xhtml?q=" + question.key() + "&then=check",
                        !answers.has(question)))
                .toList();
    }

    private String answer(RegistrationQuestion question, RegistrationAnswers answers) {
        if (!answers.has(question)) {
            return PageTexts.of("catalogue", "reg.open");
        }
        return switch (question) {
            case NAME -> answers.name();
            case EMAIL -> answers.email();
            case FIND -> answers.claims() ? answers.entryName() : PageTexts.of("catalogue", "reg.find.new");
            case EVIDENCE -> answers.evidence();
            case ORGANISATION -> answers.organisation();
            case LEGAL_FORM -> PageTexts.of("catalogue", "legalForm." + answers.legalForm());
            case IDENTIFIERS -> numbers(answers);
            case WORKERS ->
                answers.workers().isEmpty() ? PageTexts.of("catalogue", "size." + answers.size()) : answers.workers();
            case OWNERSHIP -> PageTexts.of("catalogue", "ownership." + answers.ownership());
            case AREAS -> String.join(", ", answers.areas());
            case SUPPORTS ->
                registering.supports().stream()
                        .filter(term -> answers.supports().contains(term.code()))
                        .map(Term::name)
                        .collect(Collectors.joining("; "));
        };
    }

    private static String numbers(RegistrationAnswers answers) {
        List<String> given = List.of(
                        answers.identifiers().companiesHouse(),
                        answers.identifiers().charity(),
                        answers.identifiers().cqcProvider())
                .stream()
                .filter(number -> !number.isEmpty())
                .toList();
        return given.isEmpty() ? PageTexts.of("catalogue", "reg.identifiers.none") : String.join(", ", given);
    }

    /** Sends it; a mail goes to the address. */
    public String send() {
        Registering.Sent sent = registering.send(browser.secret());
        return PageTexts.redirect("/catalogue/register-done", List.of("ref=" + sent.ref()));
    }

    public String getEmail() {
        return browser.answers().email();
    }

    public String getRef() {
        return browser.view().map(RegistrationView::ref).orElse("");
    }

    /** True when it was sent and waits for its address. */
    public boolean isSent() {
        return browser.view().filter(view -> view.state().equals("SENT")).isPresent();
    }
}
