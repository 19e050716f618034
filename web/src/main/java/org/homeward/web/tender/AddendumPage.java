package org.homeward.web.tender;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.tender.application.Addenda;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.AddendumDraft;
import org.homeward.tender.domain.AddendumDraft.QuestionChange;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.PageTexts;

/** A change of a published tender: begins with what is public, and tells everybody what is different. */
@Named
@ViewScoped
public class AddendumPage implements Serializable {

    @Inject
    private Addenda addenda;

    @Inject
    private TenderReading reading;

    private final DayAndTime questions = new DayAndTime();
    private final DayAndTime bids = new DayAndTime();
    private String ref = "";
    private String reason = "";
    private String summary = "";
    private String contractTerms = "";
    private String question = "";
    private String text = "";
    private String help = "";
    private transient TenderView view;

    /** Begins with what is public. */
    public void load() {
        summary = getView().facts().summary();
        contractTerms = getView().contractTerms();
        questions.read(getView().facts().questionsClose());
        bids.read(getView().facts().deadline());
        if (!question.isEmpty()) {
            QuestionFacts facts = getView().facts().question(question);
            text = facts.text();
            help = facts.help();
        }
    }

    /** What is as it was is left out, so that bidders are told of nothing that did not change. */
    public String issue() {
        AddendumDraft draft = new AddendumDraft(
                reason,
                changed(summary, getView().facts().summary()),
                changed(contractTerms, getView().contractTerms()),
                questionChanges(),
                changed(questions.moment("questionsClose"), getView().facts().questionsClose()),
                changed(bids.moment("deadline"), getView().facts().deadline()));
        int number = addenda.issue(ref, draft).number();
        PageTexts.done("tender", "addendum.done", number);
        return PageTexts.redirect(TenderSection.TASKS, List.of("ref=" + ref));
    }

    private List<QuestionChange> questionChanges() {
        if (question.isEmpty()) {
            return List.of();
        }
        QuestionFacts facts = getView().facts().question(question);
        QuestionChange change = new QuestionChange(question, changed(text, facts.text()), changed(help, facts.help()));
        return change.text().isEmpty() && change.help().isEmpty() ? List.of() : List.of(change);
    }

    /** Browsers write line ends in their own way, which is no change. */
    private static Optional<String> changed(String typed, String before) {
        String now = typed.replace("\r\n", "\n").strip();
        return now.equals(before.replace("\r\n", "\n").strip()) ? Optional.empty() : Optional.of(now);
    }

    private static Optional<Instant> changed(Optional<Instant> typed, Optional<Instant> before) {
        return typed.equals(before) ? Optional.empty() : typed;
    }

    public List<SelectItem> getQuestionItems() {
        return getView().facts().questions().stream()
                .map(one -> new SelectItem(one.ref(), one.ref() + ": " + one.text()))
                .toList();
    }

    public TenderView getView() {
        if (view == null) {
            view = reading.forOfficers(ref);
        }
        return view;
    }

    public DayAndTime getQuestions() {
        return questions;
    }

    public DayAndTime getBids() {
        return bids;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = typed(ref);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = typed(reason);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = typed(summary);
    }

    public String getContractTerms() {
        return contractTerms;
    }

    public void setContractTerms(String contractTerms) {
        this.contractTerms = typed(contractTerms);
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = typed(question);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = typed(text);
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = typed(help);
    }

    private static String typed(String value) {
        return value == null ? "" : value;
    }
}
