package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.InvitationView;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.infrastructure.Invitations;
import org.homeward.tender.infrastructure.Tenders;

/** An officer names who may bid in a quotation. */
@Stateless
public class TenderInviting {

    private static final int MOST = 200;

    @Inject
    private Tenders tenders;

    @Inject
    private Invitations invitations;

    @Inject
    private TenderAccess access;

    @Inject
    private TenderTelling telling;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    /**
     * Invites providers by their references, beside those invited before. While bids are taken more can be invited; then
     * they are told at once. Refused with {@code provider-unknown} at each one that nobody knows, and with
     * {@code not-by-invitation} where everybody may bid.
     */
    @Permit(Permission.TENDERS_WRITE)
    public List<InvitationView> invite(String ref, List<String> providers) {
        Tender tender = tenders.toChange(ref, acting.actor().organisationId());
        TenderFacts facts = access.own(ref, acting.actor());
        if (!access.isByInvitation(facts)) {
            throw new Conflict("not-by-invitation", ref);
        }
        if (tender.state() == TenderState.CLOSED || tender.state() == TenderState.CANCELLED) {
            throw new Conflict("tender-fixed", ref);
        }
        List<Invitations.Invited> known = known(providers);
        List<InvitationView> before = invitations.of(tender.id());
        known.forEach(
                invited -> invitations.add(tender.id(), invited, acting.actor().person()));
        List<InvitationView> after = invitations.of(tender.id());
        audit.record("tender.invited", "tender", ref, Map.of("providers", String.join(", ", providers)));
        if (tender.state() == TenderState.PUBLISHED) {
            after.stream()
                    .filter(invitation -> !before.contains(invitation))
                    .forEach(invitation -> telling.invited(tender, invitation, "tender-invited"));
        }
        return after;
    }

    /** Who was invited. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public List<InvitationView> list(String ref) {
        return invitations.of(access.own(ref, acting.actor()).id());
    }

    private List<Invitations.Invited> known(List<String> providers) {
        Invalid.Collector faults = new Invalid.Collector();
        faults.check(!providers.isEmpty(), "providers", "required")
                .check(providers.size() <= MOST, "providers", "too-long", "" + MOST);
        List<Invitations.Invited> known = new ArrayList<>();
        for (int i = 0; i < providers.size(); i++) {
            Optional<Invitations.Invited> found = invitations.find(providers.get(i));
            found.ifPresent(known::add);
            faults.check(found.isPresent(), "providers[" + i + "]", "provider-unknown", providers.get(i));
        }
        faults.throwIfAny();
        return known;
    }
}
