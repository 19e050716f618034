package org.homeward.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homeward.tender.application.Clarifications;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.web.frame.PageTexts;

/** A provider asks one question about a tender; nobody is told who asked. */
@Named
@ViewScoped
public class AskPage implements Serializable {

    @Inject
    private Clarifications clarifications;

    @Inject
    private TenderReading reading;

    private String ref = "";
    private String text;
    private transient TenderFacts facts;

    public String ask() {
        clarifications.ask(ref, text);
        PageTexts.done("tender", "ask.done");
        return PageTexts.redirect("/tender/public", List.of("ref=" + ref));
    }

    public TenderFacts getFacts() {
        if (facts == null) {
            facts = reading.published(ref).facts();
        }
        return facts;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
