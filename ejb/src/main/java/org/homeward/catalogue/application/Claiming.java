package org.homeward.catalogue.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.catalogue.domain.Claim;
import org.homeward.catalogue.domain.ClaimState;
import org.homeward.catalogue.domain.ClaimView;
import org.homeward.catalogue.domain.EntryMatch;
import org.homeward.catalogue.infrastructure.Claims;
import org.homeward.catalogue.infrastructure.EntryFinding;
import org.homeward.catalogue.infrastructure.ProfileRecords;
import org.homeward.catalogue.infrastructure.Profiles;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;

/** A provider that has an account asks to speak for its entry in the catalogue, and may take that back. */
@Stateless
public class Claiming {

    @Inject
    private Claims claims;

    @Inject
    private EntryFinding finding;

    @Inject
    private ProfileRecords records;

    @Inject
    private Profiles profiles;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The newest claim of the acting organisation. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public Optional<ClaimView> mine() {
        return claims.newestOf(here());
    }

    /** Entries of the catalogue that could be this organisation's, by name and forgiving slips. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public List<EntryMatch> find(String words) {
        return finding.find(words);
    }

    /**
     * Asks. Refused when the organisation speaks for an entry already ({@code claim-linked}), or another claim of it waits
     * ({@code claim-waiting}).
     */
    @Permit(Permission.PROFILE_WRITE)
    public ClaimView ask(String entryRef, String evidence) {
        if (records.of(here()).ref().isPresent()) {
            throw new Conflict("claim-linked");
        }
        if (claims.newestOf(here())
                .filter(claim -> claim.state() == ClaimState.ASKED)
                .isPresent()) {
            throw new Conflict("claim-waiting");
        }
        profiles.ensure(here());
        Claim claim = new Claim(
                claims.nextRef(),
                claims.entryKey(entryRef),
                here(),
                acting.actor().personId(),
                evidence,
                clock.instant());
        claims.add(claim);
        audit.record("claim-asked", "claim", claim.ref(), Map.of("entry", entryRef));
        return claims.view(claim.ref());
    }

    /** Takes the claim back while it waits. */
    @Permit(Permission.PROFILE_WRITE)
    public ClaimView withdraw(String ref) {
        Claim claim = claims.getToChange(ref);
        if (claim.organisationId() != here()) {
            throw new NotFound("no-such-claim");
        }
        claim.withdraw(acting.actor().personId(), clock.instant());
        claims.flush();
        audit.record("claim-withdrawn", "claim", ref, Map.of());
        return claims.view(ref);
    }

    private long here() {
        return acting.actor().organisationId();
    }
}
