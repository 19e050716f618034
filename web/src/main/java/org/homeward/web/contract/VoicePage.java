package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.contract.application.VoiceHearing;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.VoiceDraft;
import org.homeward.shared.domain.Refusal;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.http.Caller;

/** Somebody says how the support is, through a link that works once and without an account. */
@Named
@RequestScoped
public class VoicePage {

    private static final String FEATURE = "contract";

    @Inject
    private VoiceHearing hearing;

    @Inject
    private Caller caller;

    private VoiceHearing.Invitation invitation;
    private boolean asked;

    public String getLink() {
        return sent("link");
    }

    /** What the link leads to; null, which a page shows as nothing, where it works no more. */
    public VoiceHearing.Invitation getInvitation() {
        if (!asked) {
            asked = true;
            try {
                invitation = hearing.open(getLink(), caller.networkAddress());
            } catch (Refusal over) {
                // whatever the reason: the page says in plain words that the link works no more
                invitation = null;
            }
        }
        return invitation;
    }

    public List<Outcome> getOutcomes() {
        return getInvitation().outcomes();
    }

    public List<VoiceDraft.Answer> getAnswers() {
        return List.of(VoiceDraft.Answer.values());
    }

    public boolean chosen(String outcome, VoiceDraft.Answer answer) {
        return sent("answers." + outcome).equals(answer.name());
    }

    public String getWords() {
        return sent("words");
    }

    public boolean isMayQuote() {
        return "yes".equals(sent("mayQuote"));
    }

    public String say() {
        Map<String, VoiceDraft.Answer> answers = new LinkedHashMap<>();
        for (Outcome outcome : getOutcomes()) {
            getAnswers().stream()
                    .filter(answer -> chosen(outcome.ref(), answer))
                    .forEach(answer -> answers.put(outcome.ref(), answer));
        }
        if (answers.isEmpty() && getWords().isBlank()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            String text = PageTexts.of(FEATURE, "voice.nothing");
            faces.addMessage("words", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
            faces.validationFailed();
            return "";
        }
        hearing.say(getLink(), caller.networkAddress(), new VoiceDraft(answers, getWords(), isMayQuote()));
        return PageTexts.redirect("/contract/voice-done", List.of());
    }

    /** The error beside the words; empty when there is none. */
    public String getError() {
        return FacesContext.getCurrentInstance().getMessageList("words").stream()
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }

    private static String sent(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
