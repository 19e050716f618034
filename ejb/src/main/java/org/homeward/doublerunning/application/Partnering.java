package org.homeward.doublerunning.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.homeward.doublerunning.domain.PartnerView;
import org.homeward.doublerunning.domain.PartnersView;
import org.homeward.doublerunning.infrastructure.Partners;
import org.homeward.doublerunning.infrastructure.Programmes;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;

/** Finance of the lead says which councils and boards buy together with it, so that they read the programme and its ledger. */
@Stateless
public class Partnering {

    private static final String KIND = "programme";

    private static final Set<Role> READERS = EnumSet.of(Role.COMMISSIONER, Role.CONTRACT_MANAGER, Role.FINANCE);

    @Inject
    private Partners partners;

    @Inject
    private Programmes programmes;

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Who reads the programme, and for its lead who could. */
    @Permit(value = Permission.PROGRAMMES_READ, reads = true)
    public PartnersView partners(String ref) {
        return partners.of(ref);
    }

    /**
     * Lets a council or board read the programme from today on. Refused beside the field {@code organisation} when it is none
     * ({@code partner-needed}, {@code partner-no-buyer}), leads the programme itself ({@code partner-itself}) or reads it
     * already ({@code partner-twice}); a partner is refused ({@code programme-not-lead}).
     *
     * @param organisation reference of the partner
     */
    @Permit(Permission.PROGRAMMES_WRITE)
    public PartnerView add(String ref, String organisation) {
        PartnerView added = partners.add(ref, organisation, acting.actor(), clock.instant());
        audit.record("programme.partner-added", KIND, ref, Map.of("partner", added.organisation()));
        tell(added, "programme-partner-added", "/doublerunning/programme.xhtml?ref=" + ref, ref);
        return added;
    }

    /** From now on the partner reads nothing of it; that it did stays on record. Refused with {@code no-such-partner}. */
    @Permit(Permission.PROGRAMMES_WRITE)
    public PartnerView end(String ref, String organisation) {
        PartnerView ended = partners.end(ref, organisation, acting.actor(), clock.instant());
        audit.record("programme.partner-ended", KIND, ref, Map.of("partner", ended.organisation()));
        tell(ended, "programme-partner-ended", "", ref);
        return ended;
    }

    /** Whoever works with programmes for the partner hears of it. */
    private void tell(PartnerView partner, String code, String link, String ref) {
        String name = programmes.view(ref).programme().name();
        for (long person : people.holding(partners.key(partner.organisation()), READERS)) {
            inbox.tell(person, code, link, acting.actor().organisation(), name);
        }
    }
}
