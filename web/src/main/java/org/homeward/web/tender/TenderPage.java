package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.homeward.award.application.OutcomeReading;
import org.homeward.award.domain.OutcomeView;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.Finding;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.TenderDesk;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** A tender as its officers see it: what is done, what is still to do, and what stands in the way. */
@Named
@RequestScoped
public class TenderPage {

    private static final String FEATURE = "tender";
    private static final String DONE = "DONE";
    private static final String BEGUN = "IN_PROGRESS";
    private static final String NOTHING = "NOT_STARTED";

    /**
     * One section of the set-up.
     *
     * @param link where it is written; empty for those who may not
     */
    public record Task(String title, String hint, String link, String state) {}

    @Inject
    private TenderReading reading;

    @Inject
    private OutcomeReading outcomes;

    @Inject
    private TenderWords words;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    private String ref = "";
    private TenderView view;
    private List<OutcomeView> said;

    public TenderView getView() {
        if (view == null) {
            view = reading.forOfficers(ref);
        }
        return view;
    }

    public TenderFacts getFacts() {
        return getView().facts();
    }

    public TenderDesk getDesk() {
        return getView().desk().orElseThrow();
    }

    /** The state for its tag: also whether it waits for a second officer, is being judged or is decided. */
    public String getState() {
        TenderFacts facts = getFacts();
        if (facts.state() == TenderState.DRAFT && getDesk().approvalAskedAt().isPresent()) {
            return "TENDER_ASKED";
        }
        if (facts.state() != TenderState.CLOSED) {
            return words.state(facts, clock.instant());
        }
        String usual =
                any(LotState.OPENED) ? "TENDER_OPENED" : any(LotState.DECIDED) ? "TENDER_DECIDED" : "TENDER_CLOSED";
        long judged = facts.lots().stream().filter(lot -> lot.state().isOpen()).count();
        return Outcome.tag(usual, (int) judged, getOutcomes(), clock.instant());
    }

    /** The last word on each lot that was decided. */
    List<OutcomeView> getOutcomes() {
        if (said == null) {
            said = outcomes.of(ref);
        }
        return said;
    }

    private boolean any(LotState state) {
        return getFacts().lots().stream().anyMatch(lot -> lot.state() == state);
    }

    /** Which rules apply, what it is, its lots. */
    public List<Task> getDecide() {
        TenderFacts facts = getFacts();
        String intention = getView().intention();
        String head = intention.isEmpty()
                ? PageTexts.of(FEATURE, "task.head.hint", regime())
                : PageTexts.of(FEATURE, "task.head.intention", regime(), intention);
        return List.of(
                task("head", head, facts.summary().isBlank()),
                task(
                        "lots",
                        facts.lots().isEmpty() ? "" : words.lots(facts),
                        facts.lots().isEmpty()));
    }

    /** What is asked of bidders. */
    public List<Task> getAsk() {
        TenderFacts facts = getFacts();
        String questions =
                PageTexts.of(FEATURE, "task.questions.hint", facts.questions().size(), words.total(facts));
        String price = PageTexts.of(
                FEATURE,
                "task.price.hint",
                words.plain(facts.price().weight()),
                words.text("method." + facts.price().method()));
        int asked = getView().demands().size() + getView().conditions().size();
        return List.of(
                task("questions", questions, facts.questions().isEmpty()),
                task("price", price, facts.price().weight().signum() == 0),
                new Task(
                        words.text("task.demands"),
                        PageTexts.of(FEATURE, "task.demands.hint", asked),
                        link("demands"),
                        blocked("demands") ? BEGUN : DONE),
                task("terms", "", getView().contractTerms().isBlank()));
    }

    /** When, and for whom. */
    public List<Task> getPublish() {
        TenderFacts facts = getFacts();
        List<Task> tasks = new ArrayList<>();
        String dates = facts.deadline()
                .map(at -> PageTexts.of(FEATURE, "task.timetable.hint", Wording.moment(at)))
                .orElse("");
        tasks.add(task("timetable", dates, facts.deadline().isEmpty()));
        if (getView().burden().large() || !getDesk().burdenReason().isBlank()) {
            tasks.add(task("reasons", "", getDesk().burdenReason().isBlank()));
        }
        if (facts.route() == Route.QUOTATION) {
            int invited = getDesk().invitations().size();
            int least = getDesk().leastInvited();
            tasks.add(new Task(
                    words.text("task.invitations"),
                    PageTexts.of(FEATURE, "task.invitations.hint", invited, least),
                    link("invitations"),
                    invited >= least ? DONE : invited == 0 ? NOTHING : BEGUN));
        }
        return tasks;
    }

    private Task task(String section, String hint, boolean empty) {
        String state = empty ? NOTHING : blocked(section) ? BEGUN : DONE;
        return new Task(words.text("task." + section), hint, link(section), state);
    }

    private boolean blocked(String section) {
        return getDesk().blockers().stream().map(Finding::section).anyMatch(one -> one.equals(section));
    }

    private String link(String section) {
        return isMayWrite() ? "/tender/" + section + ".xhtml?ref=" + ref : "";
    }

    public long getDone() {
        return all().stream().filter(task -> task.state().equals(DONE)).count();
    }

    public int getParts() {
        return all().size();
    }

    private List<Task> all() {
        List<Task> all = new ArrayList<>(getDecide());
        all.addAll(getAsk());
        all.addAll(getPublish());
        return all;
    }

    public String getLine() {
        return PageTexts.of(
                FEATURE,
                "tender.line",
                regime(),
                words.text("route." + getFacts().route()),
                words.lots(getFacts()),
                words.value(getFacts()));
    }

    public String regime() {
        return words.text("regime." + getFacts().regime());
    }

    /** True while it is written, by those who may. */
    public boolean isMayWrite() {
        return isBeingWritten() && acting.actor().may(Permission.TENDERS_WRITE);
    }

    public boolean isBeingWritten() {
        return getFacts().state() == TenderState.DRAFT || getFacts().state() == TenderState.APPROVED;
    }

    public boolean isOfficer() {
        return acting.actor().may(Permission.TENDERS_WRITE);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
