package org.homeward.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.catalogue.application.ProfileReading;
import org.homeward.catalogue.application.ProfileWriting;
import org.homeward.catalogue.domain.ProfileFacts.AnswerFacts;
import org.homeward.shared.domain.NotFound;
import org.homeward.web.frame.PageTexts;

/** The answers that a provider keeps, and one of them to write or change. */
@Named
@RequestScoped
public class ProfileAnswerPage {

    private static final String LIST = "/catalogue/profile-answers";

    @Inject
    private ProfileReading reading;

    @Inject
    private ProfileWriting writing;

    private long id;
    private String title = "";
    private String words = "";
    private String text = "";

    @PostConstruct
    void begin() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
        if (asked.matches("[1-9][0-9]{0,17}")) {
            id = Long.parseLong(asked);
            AnswerFacts kept = getList().stream()
                    .filter(answer -> answer.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("no-such-answer"));
            title = kept.title();
            words = kept.words();
            text = kept.text();
        }
    }

    public List<AnswerFacts> getList() {
        return reading.mine().answers();
    }

    public String save() {
        writing.keepAnswer(id, title, words, text);
        PageTexts.done("catalogue", "profile.saved");
        return PageTexts.redirect(LIST, List.of());
    }

    public String drop() {
        writing.dropAnswer(id);
        PageTexts.done("catalogue", "answer.dropped");
        return PageTexts.redirect(LIST, List.of());
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
