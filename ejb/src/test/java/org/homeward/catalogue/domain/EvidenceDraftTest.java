package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.catalogue.domain.ProfileFacts.EvidenceFacts;
import org.homeward.shared.domain.Invalid;
import org.junit.jupiter.api.Test;

class EvidenceDraftTest {

    @Test
    void anInsuranceAlwaysEndsAndAPolicyNeedNot() {
        Invalid refusal = assertThrows(
                Invalid.class,
                () -> new EvidenceDraft(EvidenceKind.PUBLIC_LIABILITY, "Larkspur Mutual", Optional.empty()));
        assertEquals("evidence-insurance-ends", refusal.code());
        assertEquals("Ours", new EvidenceDraft(EvidenceKind.SAFEGUARDING_POLICY, " Ours ", Optional.empty()).title());
    }

    @Test
    void evidenceHoldsThroughItsLastDay() {
        LocalDate last = LocalDate.of(2027, 1, 14);
        EvidenceFacts piece =
                new EvidenceFacts(1, EvidenceKind.PUBLIC_LIABILITY, "x", Optional.of(last), OptionalLong.empty(), "");
        assertTrue(piece.holdsOn(last));
        assertFalse(piece.holdsOn(last.plusDays(1)));
    }
}
