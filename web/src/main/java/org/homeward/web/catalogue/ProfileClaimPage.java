package org.homeward.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.catalogue.application.Claiming;
import org.homeward.catalogue.domain.EntryMatch;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.PageTexts;

/** A provider that has an account finds itself in the catalogue and asks to speak for its entry. */
@Named
@RequestScoped
public class ProfileClaimPage {

    @Inject
    private Claiming claiming;

    private String words = "";
    private String entry;
    private String evidence;
    private List<EntryMatch> found;

    @PostConstruct
    void begin() {
        words = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("words", "")
                .strip();
        words = words.substring(0, Math.min(words.length(), 200));
    }

    public List<Choice> getEntries() {
        if (found == null) {
            found = claiming.find(words);
        }
        return found.stream()
                .map(match -> new Choice(match.ref(), match.name(), String.join(", ", match.areas())))
                .toList();
    }

    public String ask() {
        var claim = claiming.ask(entry == null ? "" : entry, evidence);
        PageTexts.done("catalogue", "profile.claim.asked", claim.ref());
        return PageTexts.redirect("/catalogue/profile", List.of());
    }

    public String getWords() {
        return words;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
