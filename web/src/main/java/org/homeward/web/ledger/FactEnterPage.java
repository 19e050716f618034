package org.homeward.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.doublerunning.domain.Programme;
import org.homeward.ledger.application.FactEntering;
import org.homeward.ledger.domain.FactDraft;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactView;
import org.homeward.web.frame.Choice;

/** Somebody enters what happened, with its evidence. */
@Named
@RequestScoped
public class FactEnterPage {

    @Inject
    private FactEntering entering;

    @Inject
    private LedgerHead head;

    private AskedProgramme asked;
    private FactKind kind;
    private String subject;
    private LocalDate date;
    private Integer occupied;
    private String evidence;

    @PostConstruct
    void open() {
        asked = AskedProgramme.now();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(FactKind.values())
                .map(one -> new Choice(
                        one, AskedProgramme.text("fact." + one), AskedProgramme.text("fact." + one + ".hint")))
                .toList();
    }

    /** People, wards and sites of the programme, each group under its name. */
    public List<SelectItem> getSubjects() {
        Programme programme = head.getProgramme();
        return List.of(
                group(
                        "enter.people",
                        programme.people().stream()
                                .map(person -> new SelectItem(
                                        person.ref(), AskedProgramme.text("enter.person", person.ref(), person.ward())))
                                .toList()),
                group(
                        "enter.wards",
                        programme.wards().stream()
                                .map(ward -> new SelectItem(ward.ref(), ward.ref()))
                                .toList()),
                group(
                        "enter.sites",
                        programme.sites().stream()
                                .map(site -> new SelectItem(site.ref(), site.name()))
                                .toList()));
    }

    private static SelectItem group(String key, List<SelectItem> items) {
        return new SelectItemGroup(AskedProgramme.text(key), "", false, items.toArray(SelectItem[]::new));
    }

    public String enter() {
        FactView entered = entering.enter(
                asked.ref(),
                new FactDraft(
                        Optional.ofNullable(kind),
                        Optional.ofNullable(subject),
                        Optional.ofNullable(date),
                        Optional.ofNullable(evidence),
                        Optional.ofNullable(occupied)));
        return asked.done("enter.done", List.of(entered.ref()), "fact", "ref=" + entered.ref());
    }

    public FactKind getKind() {
        return kind;
    }

    public void setKind(FactKind kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Integer getOccupied() {
        return occupied;
    }

    public void setOccupied(Integer occupied) {
        this.occupied = occupied;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
