package org.homeward.catalogue.domain;

import static org.homeward.catalogue.domain.ClaimState.ASKED;
import static org.homeward.catalogue.domain.ClaimState.CONFIRMED;
import static org.homeward.catalogue.domain.ClaimState.REFUSED;
import static org.homeward.catalogue.domain.ClaimState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Role;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Actor OFFICER = Actor.person(7, "Grace", 70, "Council", Set.of(Role.COMMISSIONER), true);

    private static Claim asked() {
        return new Claim("CL-00001", 1, 2, 3, "I am the registered manager", NOW);
    }

    @Test
    void onlyWhatWaitsIsDecidedOrTakenBack() {
        Map<ClaimState, Set<ClaimState>> allowed = Map.of(ASKED, Set.of(CONFIRMED, REFUSED, WITHDRAWN));
        for (ClaimState from : ClaimState.values()) {
            for (ClaimState to : ClaimState.values()) {
                assertEquals(
                        allowed.getOrDefault(from, Set.of()).contains(to),
                        ClaimState.transitions().allows(from, to),
                        from + " to " + to);
            }
        }
    }

    @Test
    void anOfficerConfirmsOnce() {
        Claim claim = asked();
        claim.confirm(OFFICER, "telephoned", NOW);
        assertEquals(CONFIRMED, claim.state());
        assertThrows(Conflict.class, () -> claim.refuse(OFFICER, "no", NOW));
        assertThrows(Conflict.class, () -> claim.withdraw(3, NOW));
    }

    @Test
    void aRefusalNeedsItsReason() {
        Claim claim = asked();
        assertEquals(
                "claim-reason-needed",
                assertThrows(Invalid.class, () -> claim.refuse(OFFICER, " ", NOW))
                        .code());
        assertEquals(ASKED, claim.state());
        claim.refuse(OFFICER, "The office does not know you", NOW);
        assertEquals(REFUSED, claim.state());
        assertEquals("The office does not know you", claim.reason());
    }

    @Test
    void nobodyJudgesTheClaimOfTheirOwnOrganisation() {
        Actor own = Actor.person(9, "Dele", 2, "Provider", Set.of(Role.COMMISSIONER), true);
        assertEquals(
                "claim-own",
                assertThrows(Conflict.class, () -> asked().confirm(own, "", NOW))
                        .code());
    }

    @Test
    void aClaimNeedsEvidenceInWords() {
        assertThrows(Invalid.class, () -> new Claim("CL-00002", 1, 2, 3, "  ", NOW));
    }
}
