package org.homeward.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.bidding.application.ConflictDeclaring;
import org.homeward.evaluation.application.PanelSetting;
import org.homeward.evaluation.domain.PanelView;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** Has this person an interest of their own in this tender? Asked before any bid is shown. */
@Named
@RequestScoped
public class DeclarePage {

    @Inject
    private ConflictDeclaring declaring;

    @Inject
    private PanelSetting panels;

    private String ref;
    private PanelView view;
    private Boolean conflict;
    private String nature;

    @PostConstruct
    void open() {
        ref = Asked.text("ref");
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
        return PageTexts.redirect("/evaluation/work", List.of());
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
