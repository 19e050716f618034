package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.NotFound;
import org.homeward.tender.application.Clarifications;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.ClarificationView;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.web.frame.PageTexts;

/** Questions from bidders, for officers: read them, answer one to all. Who asked is not known here. */
@Named
@ViewScoped
public class ClarificationsPage implements Serializable {

    @Inject
    private Clarifications clarifications;

    @Inject
    private TenderReading reading;

    private String ref = "";
    private int number;
    private String question;
    private String answer;
    private transient List<ClarificationView> list;

    /** Begins with the words in which it was asked. */
    public void load() {
        getList().stream().filter(one -> one.number() == number).findFirst().ifPresent(one -> {
            question = one.question();
            answer = one.answer().orElse("");
        });
    }

    public String save() {
        ClarificationView asked = getList().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-clarification"));
        clarifications.answer(ref, asked.id(), Optional.ofNullable(question), answer == null ? "" : answer);
        PageTexts.done("tender", "answered.done", number);
        return PageTexts.redirect("/tender/clarifications", List.of("ref=" + ref));
    }

    public List<ClarificationView> getList() {
        if (list == null) {
            list = clarifications.list(ref);
        }
        return list;
    }

    public TenderFacts getFacts() {
        return reading.forOfficers(ref).facts();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
