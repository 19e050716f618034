package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.Findings;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderView;
import org.homeward.tender.infrastructure.Tenders;

/** A second officer agrees to a tender before it is published. */
@Stateless
public class TenderApproving {

    @Inject
    private Tenders tenders;

    @Inject
    private TenderShowing showing;

    @Inject
    private TenderTelling telling;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    /** Asks the other officers to approve. Refused while something stands in the way of publishing. */
    @Permit(Permission.TENDERS_WRITE)
    public void ask(String ref) {
        Tender tender = tenders.toChange(ref, acting.actor().organisationId());
        tender.askApproval(tenders.now());
        Findings.refuse(showing.blockers(ref));
        tenders.flush();
        audit.record("tender.approval-asked", "tender", ref, Map.of());
        telling.otherOfficers(tender, acting.actor(), "tender-approval-asked");
    }

    /**
     * Approves, asked or not. Refused with {@code approver-wrote} to the first and the last writer, and while something
     * stands in the way of publishing.
     */
    @Permit(Permission.TENDERS_APPROVE)
    public TenderView approve(String ref) {
        Tender tender = tenders.toChange(ref, acting.actor().organisationId());
        tender.approve(acting.actor(), tenders.now());
        Findings.refuse(showing.blockers(ref));
        tenders.flush();
        audit.record("tender.approved", "tender", ref, Map.of());
        telling.otherOfficers(tender, acting.actor(), "tender-approved");
        return showing.toOfficer(ref, acting.actor());
    }

    /** Sends it back to its writers, with the reason. */
    @Permit(Permission.TENDERS_APPROVE)
    public TenderView sendBack(String ref, String reason) {
        Tender tender = tenders.toChange(ref, acting.actor().organisationId());
        tender.sendBack(acting.actor(), reason, tenders.now());
        tenders.flush();
        audit.record("tender.sent-back", "tender", ref, Map.of("reason", reason));
        telling.otherOfficers(tender, acting.actor(), "tender-sent-back");
        return showing.toOfficer(ref, acting.actor());
    }
}
