package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.ledger.application.ActualsTaking;
import org.homeward.ledger.domain.ActualTarget;
import org.homeward.ledger.domain.MappingRule;
import org.homeward.shared.domain.Invalid;

/** What cost centres and codes are: rules are added at the end and taken out one by one. */
@Named
@RequestScoped
public class MappingPage {

    @Inject
    private ActualsTaking taking;

    @Inject
    private ActualAims aims;

    private AskedProgramme asked;
    private List<MappingRule> rules;
    private String costCentre;
    private String subjectiveCode;
    private ActualTarget target;
    private String aim;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
    }

    public List<MappingRule> getRules() {
        if (rules == null) {
            rules = taking.rules(asked.ref());
        }
        return rules;
    }

    public List<SelectItem> getTargets() {
        return Arrays.stream(ActualTarget.values())
                .map(one -> new SelectItem(one, AskedProgramme.text("target." + one)))
                .toList();
    }

    public List<SelectItem> getAims() {
        return aims.of(asked.ref());
    }

    public String add() {
        List<MappingRule> all = new ArrayList<>(getRules());
        MappingRule rule = new MappingRule(text(costCentre), text(subjectiveCode), target(), text(aim));
        all.add(rule);
        checkHere(rule);
        int waiting = taking.setRules(asked.ref(), all);
        return asked.done("mapping.done", List.of(waiting), "mapping");
    }

    private ActualTarget target() {
        if (target == null) {
            throw Invalid.field("target", "actual-target-needed");
        }
        return target;
    }

    /** The fields of this form have no number, so what is wrong with the new rule is said beside them. */
    private static void checkHere(MappingRule rule) {
        Invalid.Collector faults = new Invalid.Collector();
        rule.check(0, faults);
        try {
            faults.throwIfAny();
        } catch (Invalid e) {
            throw new Invalid(e.errors().stream()
                    .map(error -> new Invalid.FieldError(
                            error.field().replace("rules[0].", ""), error.code(), error.parameters()))
                    .toList());
        }
    }

    public String remove(int number) {
        List<MappingRule> left = new ArrayList<>(getRules());
        if (number >= 0 && number < left.size()) {
            left.remove(number);
        }
        int waiting = taking.setRules(asked.ref(), left);
        return asked.done("mapping.removed", List.of(waiting), "mapping");
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getCostCentre() {
        return costCentre;
    }

    public void setCostCentre(String costCentre) {
        this.costCentre = costCentre;
    }

    public String getSubjectiveCode() {
        return subjectiveCode;
    }

    public void setSubjectiveCode(String subjectiveCode) {
        this.subjectiveCode = subjectiveCode;
    }

    public ActualTarget getTarget() {
        return target;
    }

    public void setTarget(ActualTarget target) {
        this.target = target;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }
}
