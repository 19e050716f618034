package org.homeward.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.bidding.application.ConflictDeclaring;
import org.homeward.bidding.domain.ConflictView;
import org.homeward.evaluation.application.PanelSetting;
import org.homeward.evaluation.domain.PanelView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** Has this person an interest of their own in this tender? Asked before any bid is shown. */
@Named
@RequestScoped
public class DeclarePage {

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private PanelSetting panels;

    @Inject
    private Acting acting;

    private String ref;
    private int lot;
    private String then;
    private ConflictView mine;
    private boolean mineRead;
    private PanelView view;
    private Boolean conflict;
    private String nature;

    @PostConstruct
    void open() {
        ref = Asked.text("ref");
        lot = Asked.lot();
        then = Asked.text("then");
    }

    /** The tender, for its title; another organisation's is not there. */
    public PanelView getView() {
        if (view == null) {
            view = panels.view(ref);
        }
        return view;
    }

    public List<Choice> getChoices() {
        return List.of(
                new Choice(Boolean.FALSE, Asked.say("declare.no"), Asked.say("declare.no.hint")),
                new Choice(Boolean.TRUE, Asked.say("declare.yes"), Asked.say("declare.yes.hint")));
    }

    public String save() {
        declaring.declare(ref, Boolean.TRUE.equals(conflict), nature == null ? "" : nature.strip());
        Asked.done(Boolean.TRUE.equals(conflict) ? "declare.done.conflict" : "declare.done.none");
        return Boolean.TRUE.equals(conflict) ? home() : next();
    }

    /** Back to the page that asked for the declaration; the address names it by a key, never by an address. */
    private String next() {
        return switch (then) {
            case "opened" -> PageTexts.redirect("/bidding/opened", List.of("tender=" + ref, "lot=" + lot));
            case "result", "agree" -> Asked.to(then, ref, lot);
            case "recommend", "approve" -> PageTexts.redirect("/award/" + then, List.of("ref=" + ref, "lot=" + lot));
            default -> home();
        };
    }

    private String home() {
        boolean marks = acting.actor().may(Permission.SCORES_WRITE);
        return PageTexts.redirect(marks ? "/evaluation/work" : "/home", List.of());
    }

    /** What this person said last; null, which a page shows as nothing, before the first word. */
    public ConflictView getMine() {
        if (!mineRead) {
            mineRead = true;
            mine = declaring.mine(ref).orElse(null);
        }
        return mine;
    }

    public String getSaid() {
        return Asked.say(
                getMine().conflict() ? "declare.said.conflict" : "declare.said.none",
                Wording.moment(getMine().declaredAt()));
    }

    public int getLot() {
        return lot;
    }

    public String getThen() {
        return then;
    }

    public String getRef() {
        return ref;
    }

    public Boolean getConflict() {
        return conflict;
    }

    public void setConflict(Boolean conflict) {
        this.conflict = conflict;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }
}
