package org.homeward.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.evaluation.application.PanelSetting;
import org.homeward.evaluation.domain.PanelDraft;
import org.homeward.evaluation.domain.PanelMember;
import org.homeward.evaluation.domain.PanelView;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** An officer chooses who marks the bids, and who has the simple page. */
@Named
@RequestScoped
public class PanelPage {

    @Inject
    private PanelSetting setting;

    private String ref;
    private PanelView view;
    private List<Long> members;
    private List<Long> simple;
    private String reason;

    @PostConstruct
    void open() {
        ref = Asked.text("ref");
    }

    public PanelView getView() {
        if (view == null) {
            view = setting.view(ref);
        }
        return view;
    }

    /** Everybody of the buyer who evaluates. */
    public List<Choice> getPeople() {
        return Stream.concat(getView().members().stream(), getView().others().stream())
                .map(person -> new Choice(person.personId(), person.name(), person.signIn()))
                .toList();
    }

    public String save() {
        List<PanelDraft.Seat> seats = getMembers().stream()
                .map(person -> new PanelDraft.Seat("" + person, getSimple().contains(person)))
                .toList();
        setting.set(ref, new PanelDraft(seats, reason == null ? "" : reason));
        Asked.done("panel.done");
        return PageTexts.redirect("/evaluation/panel", List.of("ref=" + ref));
    }

    public String getRef() {
        return ref;
    }

    public List<Long> getMembers() {
        return members != null
                ? members
                : getView().members().stream().map(PanelMember::personId).toList();
    }

    public void setMembers(List<Long> members) {
        this.members = members;
    }

    public List<Long> getSimple() {
        return simple != null
                ? simple
                : getView().members().stream()
                        .filter(PanelMember::simplePage)
                        .map(PanelMember::personId)
                        .toList();
    }

    public void setSimple(List<Long> simple) {
        this.simple = simple;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
