package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.RegimeChoosing;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.RegimeAnswer;
import org.homeward.tender.domain.TenderHead;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** Asks a few plain questions and says which rules apply and which ways there are; a tender can begin with that. */
@Named
@ViewScoped
public class RegimePage implements Serializable {

    @Inject
    private RegimeChoosing choosing;

    @Inject
    private TenderWriting writing;

    @Inject
    private Acting acting;

    private final HeadAnswers answers = new HeadAnswers();
    private boolean asked;
    private String title;
    private String route;
    private transient RegimeAnswer answer;

    /** Computes; changes nothing, so it can be asked again and again. */
    public String choose() {
        asked = false;
        answer = choosing.choose(answers.question());
        asked = true;
        return "";
    }

    public String begin() {
        String ref = writing.begin(new TenderHead(
                title == null ? "" : title,
                "",
                route == null ? "" : route,
                answers.codes(),
                "",
                answers.valueAnswer(),
                answers.healthAnswer()));
        PageTexts.done("tender", "begun", ref);
        return PageTexts.redirect(TenderSection.TASKS, List.of("ref=" + ref));
    }

    /** What came of the questions; null, so that the page shows nothing, until they were asked. */
    public RegimeAnswer getAnswer() {
        if (answer == null && asked) {
            answer = choosing.choose(answers.question());
        }
        return answer;
    }

    /** The ways that the law allows here and that the product can go; none before the questions were answered. */
    public List<Choice> getOffered() {
        RegimeAnswer found = getAnswer();
        if (found == null) {
            return List.of();
        }
        return found.routes().stream()
                .filter(choice -> choice.allowed() && choice.offered())
                .map(choice -> new Choice(
                        choice.route(), PageTexts.of("tender", "route." + choice.route()), choice.explanation()))
                .toList();
    }

    public boolean isMayBegin() {
        return acting.actor().may(Permission.TENDERS_WRITE);
    }

    public String getBuyer() {
        return acting.actor().organisation();
    }

    public HeadAnswers getAnswers() {
        return answers;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }
}
