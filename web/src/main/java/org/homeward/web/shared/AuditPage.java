package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
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
    private Page<AuditView> list;
    private AuditVerdict verdict;

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
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
