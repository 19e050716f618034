package org.homeward.catalogue.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;

/**
 * Evidence as a provider adds it.
 *
 * @param title what it is called, such as the insurer and the number of the policy
 * @param expires its last day; an insurance always has one
 */
public record EvidenceDraft(EvidenceKind kind, String title, Optional<LocalDate> expires) {

    private static final int LONGEST = 200;

    public EvidenceDraft {
        title = title == null ? "" : title.strip();
        new Invalid.Collector()
                .check(kind != null, "kind", "evidence-kind-needed")
                .check(title.length() >= 2 && title.length() <= LONGEST, "title", "evidence-title", "" + LONGEST)
                .check(kind == null || !kind.isInsurance() || expires.isPresent(), "expires", "evidence-insurance-ends")
                .throwIfAny();
    }
}
