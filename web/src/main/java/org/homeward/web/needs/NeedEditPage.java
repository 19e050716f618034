package org.homeward.web.needs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.needs.application.NeedReading;
import org.homeward.needs.application.NeedRecording;
import org.homeward.needs.domain.NeedDraft;
import org.homeward.needs.domain.NeedView;
import org.homeward.shared.domain.Stale;
import org.homeward.web.frame.PageTexts;

/** Records a need, or changes one. When somebody else was faster, shows what is stored and keeps what was typed. */
@Named
@ViewScoped
public class NeedEditPage implements Serializable {

    @Inject
    private NeedRecording recording;

    @Inject
    private NeedReading needs;

    private String ref = "";
    private int version;
    private String area;
    private String support;
    private Integer people;
    private LocalDate from;
    private String why;
    private String sources;
    private transient NeedView stored;

    /** Reads what is recorded, where there is something. */
    public void load() {
        if (ref.isEmpty()) {
            return;
        }
        NeedView view = needs.view(ref);
        version = view.version();
        area = view.area();
        support = view.support();
        people = view.people();
        from = view.from();
        why = view.why();
        sources = view.sources();
    }

    public String save() {
        NeedDraft draft =
                new NeedDraft(area, support, Optional.ofNullable(people), Optional.ofNullable(from), why, sources);
        if (ref.isEmpty()) {
            String recorded = recording.record(draft);
            PageTexts.done("needs", "need.done", recorded);
            return PageTexts.redirect("/needs/need", List.of("ref=" + recorded));
        }
        try {
            recording.change(ref, version, draft);
        } catch (Stale e) {
            stored = needs.view(ref);
            version = stored.version();
            return "";
        }
        PageTexts.done("needs", "need.changed", ref);
        return PageTexts.redirect("/needs/need", List.of("ref=" + ref));
    }

    public boolean isNew() {
        return ref.isEmpty();
    }

    /** What somebody else stored meanwhile; null, so that the page shows nothing, when nobody did. */
    public NeedView getStored() {
        return stored;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getSources() {
        return sources;
    }

    public void setSources(String sources) {
        this.sources = sources;
    }
}
