package org.homeward.web.needs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.needs.application.IntentionReading;
import org.homeward.needs.application.IntentionWriting;
import org.homeward.needs.application.NeedReading;
import org.homeward.needs.domain.IntentionDraft;
import org.homeward.needs.domain.IntentionView;
import org.homeward.needs.domain.NeedView;
import org.homeward.shared.domain.Stale;
import org.homeward.web.frame.PageTexts;

/** Writes an intention, from nothing or from a need, or changes one that is not public yet. */
@Named
@ViewScoped
public class IntentionEditPage implements Serializable {

    @Inject
    private IntentionWriting writing;

    @Inject
    private IntentionReading intentions;

    @Inject
    private NeedReading needs;

    private String ref = "";
    private String need = "";
    private int version;
    private String area;
    private String support;
    private Integer people;
    private LocalDate actBy;
    private String why;
    private transient IntentionView stored;

    /** Reads what is written, or what the need says. */
    public void load() {
        if (!ref.isEmpty()) {
            IntentionView view = intentions.own(ref);
            version = view.version();
            need = view.need().orElse("");
            area = view.area();
            support = view.support();
            people = view.people();
            actBy = view.actBy();
            why = view.why();
        } else if (!need.isEmpty()) {
            NeedView view = needs.view(need);
            area = view.area();
            support = view.support();
            people = view.people();
            why = view.why();
        }
    }

    public String save() {
        IntentionDraft draft = new IntentionDraft(
                Optional.of(need).filter(one -> !one.isEmpty()),
                area,
                support,
                Optional.ofNullable(people),
                Optional.ofNullable(actBy),
                why);
        if (ref.isEmpty()) {
            return toPage(writing.begin(draft));
        }
        try {
            writing.change(ref, version, draft);
        } catch (Stale e) {
            stored = intentions.own(ref);
            version = stored.version();
            return "";
        }
        return toPage(ref);
    }

    private static String toPage(String written) {
        PageTexts.done("needs", "intention.saved", written);
        return PageTexts.redirect("/needs/intention", List.of("ref=" + written));
    }

    public boolean isNew() {
        return ref.isEmpty();
    }

    /** What somebody else stored meanwhile; null, so that the page shows nothing, when nobody did. */
    public IntentionView getStored() {
        return stored;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need == null ? "" : need;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getSupport() {
        return support;
    }

    public void setSupport(String support) {
        this.support = support;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public LocalDate getActBy() {
        return actBy;
    }

    public void setActBy(LocalDate actBy) {
        this.actBy = actBy;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
