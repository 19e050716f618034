package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.application.VoiceHearing;
import org.homeward.contract.domain.Outcome;
import org.homeward.contract.domain.Relation;
import org.homeward.contract.domain.VoiceDraft;
import org.homeward.contract.domain.VoiceLinkView;
import org.homeward.contract.domain.VoiceView;
import org.homeward.web.frame.Choice;
import org.homeward.web.frame.FieldErrors;

/** What people and families say, and new links for them. A link is shown once and kept nowhere. */
@Named
@RequestScoped
public class VoicesPage {

    /** One answer of somebody to an outcome. */
    public record Line(String statement, VoiceDraft.Answer answer) {}

    @Inject
    private ContractPlace contract;

    @Inject
    private ContractReading reading;

    @Inject
    private VoiceHearing hearing;

    private Relation relation;
    private VoiceHearing.Given given;
    private List<VoiceView> list;

    /** Stays on the page: the link is shown here and nowhere else. */
    public String link() {
        if (relation == null) {
            FieldErrors.add(
                    FacesContext.getCurrentInstance(), "relation", ContractPlace.text("voices.relation.needed"));
            return "";
        }
        given = hearing.link(contract.getRef(), relation);
        return "";
    }

    public VoiceHearing.Given getGiven() {
        return given;
    }

    public List<VoiceView> getList() {
        if (list == null) {
            list = reading.voices(contract.getRef());
        }
        return list;
    }

    public List<VoiceLinkView> getLinks() {
        return contract.isWorker() ? reading.voiceLinks(contract.getRef()) : List.of();
    }

    /** The answers of a voice in the order of the outcomes. */
    public List<Line> lines(VoiceView voice) {
        Map<String, VoiceDraft.Answer> answers = voice.answers();
        return contract.getView().terms().outcomes().stream()
                .filter(outcome -> answers.containsKey(outcome.ref()))
                .map((Outcome outcome) -> new Line(outcome.statement(), answers.get(outcome.ref())))
                .toList();
    }

    public List<Choice> getRelations() {
        return List.of(Relation.values()).stream()
                .map(one -> Choice.of(one, ContractPlace.text("relation." + one)))
                .toList();
    }

    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }
}
