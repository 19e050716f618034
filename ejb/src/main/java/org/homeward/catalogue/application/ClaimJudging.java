package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.homeward.catalogue.domain.Claim;
import org.homeward.catalogue.domain.ClaimView;
import org.homeward.catalogue.domain.EntryClaimed;
import org.homeward.catalogue.infrastructure.Claims;
import org.homeward.catalogue.infrastructure.Profiles;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.party.infrastructure.Organisations;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.MailOutbox;

/** An officer of a council or board judges whether somebody speaks for the entry that they claim. */
@Stateless
public class ClaimJudging {

    private static final Set<OrganisationKind> AUTHORITIES = Set.of(OrganisationKind.COUNCIL, OrganisationKind.ICB);

    private static final String PROFILE = "/catalogue/profile.xhtml";

    @Inject
    private Claims claims;

    @Inject
    private Installation installation;

    @Inject
    private Profiles profiles;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private MailOutbox mail;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<EntryClaimed> claimed;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** All claims: those that wait first. */
    @Permit(value = Permission.CLAIMS_JUDGE, reads = true)
    public Page<ClaimView> list(ListQuery query) {
        requireAuthority();
        return claims.list(query);
    }

    /** One claim with all that could be compared. */
    @Permit(value = Permission.CLAIMS_JUDGE, reads = true)
    public ClaimView view(String ref) {
        requireAuthority();
        return claims.view(ref);
    }

    /**
     * They speak for it: the provider's own words stand beside its entry from now on. Refused when another organisation
     * does already ({@code claim-entry-taken}), or when somebody decided meanwhile.
     */
    @Permit(Permission.CLAIMS_JUDGE)
    public ClaimView confirm(String ref, String note, int version) {
        Claim claim = toJudge(ref, version);
        profiles.holder(claim.providerId()).ifPresent(holder -> {
            throw new Conflict("claim-entry-taken", holder);
        });
        claim.confirm(acting.actor(), note, clock.instant());
        claims.flush();
        profiles.ensure(claim.organisationId());
        profiles.link(claim.organisationId(), claim.providerId());
        claimed.fire(new EntryClaimed(claim.providerId(), claim.organisationId()));
        return told(claim, "claim-confirmed");
    }

    /** No, with the reason that the provider reads. */
    @Permit(Permission.CLAIMS_JUDGE)
    public ClaimView refuse(String ref, String reason, int version) {
        Claim claim = toJudge(ref, version);
        claim.refuse(acting.actor(), reason, clock.instant());
        claims.flush();
        return told(claim, "claim-refused");
    }

    private Claim toJudge(String ref, int version) {
        requireAuthority();
        Claim claim = claims.getToChange(ref);
        claim.requireVersion(version);
        return claim;
    }

    private ClaimView told(Claim claim, String code) {
        ClaimView view = claims.view(claim.ref());
        inbox.tell(claim.askedBy(), "notice-" + code, PROFILE, view.entry(), claim.reason());
        mail.send(
                people.get(claim.askedBy()).email(),
                "mail-" + code,
                view.askedBy(),
                view.entry(),
                acting.actor().organisation(),
                claim.reason(),
                installation.baseUrl() + PROFILE);
        audit.record(code, "claim", claim.ref(), Map.of("entry", view.entryRef()));
        return view;
    }

    /** A provider that gives its own people an officer's role still judges nobody. */
    private void requireAuthority() {
        if (!AUTHORITIES.contains(
                organisations.get(acting.actor().organisationId()).kind())) {
            throw new NotAllowed("claims-by-authorities");
        }
    }
}
