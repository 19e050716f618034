package org.homeward.doublerunning.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.homeward.doublerunning.domain.AgreementDraft;
import org.homeward.doublerunning.domain.SignOffDraft;
import org.homeward.doublerunning.infrastructure.PayerAgreements;
import org.homeward.doublerunning.infrastructure.Programmes;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** Finance of the lead records what settles a cost that moves between payers, and who has signed the programme for each. */
@Stateless
public class PayerAgreeing {

    private static final String KIND = "programme";
    private static final int LONGEST_REASON = 1000;

    @Inject
    private Programmes programmes;

    @Inject
    private PayerAgreements agreements;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Keeps an agreement between two payers. */
    @Permit(Permission.PROGRAMMES_WRITE)
    public void agree(String ref, AgreementDraft draft) {
        programmes.requireLead(ref);
        agreements.add(ref, draft.checked(), acting.actor(), clock.instant());
        audit.record(
                "programme.agreement-recorded",
                KIND,
                ref,
                Map.of("kind", draft.kind().orElseThrow().name()));
    }

    /** Takes an agreement back; it stays on file with the reason. */
    @Permit(Permission.PROGRAMMES_WRITE)
    public void end(String ref, long id, String reason) {
        programmes.requireLead(ref);
        int length = reason.strip().length();
        if (length < 3 || length > LONGEST_REASON) {
            throw Invalid.field("reason", "agreement-reason", "" + LONGEST_REASON);
        }
        agreements.end(ref, id, reason.strip(), acting.actor(), clock.instant());
        audit.record("programme.agreement-ended", KIND, ref, Map.of("agreement", "" + id));
    }

    /** Keeps that somebody has signed the programme, as it stands now, for a payer. */
    @Permit(Permission.PROGRAMMES_WRITE)
    public void sign(String ref, SignOffDraft draft) {
        programmes.requireLead(ref);
        int version = agreements.sign(ref, draft.checked(LocalDate.now(clock)), acting.actor(), clock.instant());
        audit.record(
                "programme.signed", KIND, ref, Map.of("payer", draft.payer(), "version", Integer.toString(version)));
    }
}
