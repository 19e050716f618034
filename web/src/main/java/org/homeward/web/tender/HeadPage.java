package org.homeward.web.tender;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.needs.application.IntentionReading;
import org.homeward.needs.domain.IntentionFilter;
import org.homeward.shared.domain.ListQuery;
import org.homeward.tender.application.TenderWriting;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** What the tender is, which intention it follows, and which rules apply to it. */
@Named
@ViewScoped
public class HeadPage extends TenderSection {

    @Inject
    private TenderWriting writing;

    @Inject
    private IntentionReading intentions;

    private final HeadAnswers answers = new HeadAnswers();
    private String title = "";
    private String summary = "";
    private String intention = "";
    private String route = "";

    @Override
    protected void read(TenderView stored) {
        TenderHead head = stored.desk().orElseThrow().head();
        title = head.title();
        summary = head.summary();
        intention = head.intention();
        route = head.route();
        answers.read(head);
    }

    public String save() {
        TenderHead head = new TenderHead(
                title, summary, route, answers.codes(), intention, answers.valueAnswer(), answers.healthAnswer());
        return write(version -> writing.writeHead(getRef(), version, head)) ? saved(TASKS) : "";
    }

    /** The organisation's published intentions, and the one that is chosen already. */
    public List<SelectItem> getIntentions() {
        List<SelectItem> published = intentions
                .list(new IntentionFilter("", "", "PUBLISHED"), ListQuery.of(1, ListQuery.LARGEST_PAGE))
                .items()
                .stream()
                .map(one -> new SelectItem(one.ref(), one.ref() + ": " + one.supportName() + ", " + one.areaName()))
                .toList();
        boolean known = intention.isEmpty()
                || published.stream().anyMatch(item -> item.getValue().equals(intention));
        return known
                ? published
                : Stream.concat(Stream.of(new SelectItem(intention, intention)), published.stream())
                        .toList();
    }

    public List<Choice> getRoutes() {
        return getDesk().regime().routes().stream()
                .filter(choice -> choice.offered() || choice.route().equals(route))
                .map(choice -> new Choice(
                        choice.route(), PageTexts.of("tender", "route." + choice.route()), choice.explanation()))
                .toList();
    }

    public HeadAnswers getAnswers() {
        return answers;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = text(title);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = text(summary);
    }

    public String getIntention() {
        return intention;
    }

    public void setIntention(String intention) {
        this.intention = text(intention);
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = text(route);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
