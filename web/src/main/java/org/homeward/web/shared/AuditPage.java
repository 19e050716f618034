package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.shared.application.AuditReading;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.AuditFilter;
import org.homeward.shared.domain.AuditVerdict;
import org.homeward.shared.domain.AuditView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;

/** The audit trail, and whether it holds. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    private AuditReading audit;

    private String action = "";
    private String subject = "";
    private int page = 1;
    /** Null until it is asked for, and again when the filter comes: a repeated row asks before that. */
    private Page<AuditView> list;

    private AuditVerdict verdict;
    private Map<Long, String> names;

    public Page<AuditView> getList() {
        if (list == null) {
            AuditFilter filter = new AuditFilter(action, subject, Optional.empty(), Optional.empty());
            list = audit.list(filter, ListQuery.of(page, ListQuery.USUAL_PAGE));
        }
        return list;
    }

    public void verify() {
        verdict = audit.verify();
    }

    public boolean isChecked() {
        return verdict != null;
    }

    public boolean isHolds() {
        return verdict.holds();
    }

    /** What the check found, in a sentence. */
    public String getFinding() {
        return verdict.why()
                .map(why -> PageTexts.of(
                        "shared", "audit.broken", verdict.brokenAt().orElse(verdict.links() + 1), why))
                .orElseGet(() -> PageTexts.of("shared", "audit.holds", Wording.number(verdict.links())));
    }

    /** Who acted: the person's name, the job's, or the public. */
    public String who(AuditView entry) {
        if (entry.actorKind() == Actor.Kind.SYSTEM) {
            return PageTexts.of("shared", "audit.system", entry.actor());
        }
        return entry.actor().isEmpty() ? PageTexts.of("shared", "audit.public") : entry.actor();
    }

    /** What was done, in words; an action without words of its own is shown by its code. */
    public String what(AuditView entry) {
        return PageTexts.find("shared", "action." + entry.action()).orElse(entry.action());
    }

    /** What or whom it was done to: people by name. */
    public String about(AuditView entry) {
        if (entry.subjectKind().equals("person")) {
            return names().getOrDefault(Long.valueOf(entry.subjectRef()), "person " + entry.subjectRef());
        }
        return PageTexts.find("shared", "subject." + entry.subjectKind()).orElse(entry.subjectKind()) + " "
                + entry.subjectRef();
    }

    /** The detail that was kept with it, as pairs. */
    public String detail(AuditView entry) {
        return entry.detail().entrySet().stream()
                .filter(pair -> !pair.getKey().equals("organisation"))
                .sorted(Map.Entry.comparingByKey())
                .map(pair -> pair.getKey() + ": " + pair.getValue())
                .collect(Collectors.joining("; "));
    }

    private Map<Long, String> names() {
        if (names == null) {
            names = audit.peopleNamed(getList().items().stream()
                    .filter(entry -> entry.subjectKind().equals("person"))
                    .map(entry -> Long.valueOf(entry.subjectRef()))
                    .collect(Collectors.toSet()));
        }
        return names;
    }

    public String chain(AuditView entry) {
        return entry.seq().isPresent()
                ? Wording.number(entry.seq().getAsLong())
                : PageTexts.of("shared", "audit.chain.waits");
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action == null ? "" : action;
        list = null;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
        list = null;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
        list = null;
    }
}
