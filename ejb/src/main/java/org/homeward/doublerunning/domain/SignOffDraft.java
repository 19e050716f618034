package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;

/**
 * A payer's sign-off as it is recorded.
 *
 * @param signedBy who signed for the payer, with the office they hold
 * @param signedOn when
 */
public record SignOffDraft(String payer, String signedBy, Optional<LocalDate> signedOn) {

    private static final int LONGEST = 200;

    /**
     * Refuses what is missing, every field at once.
     *
     * @param today nothing is signed later than that
     */
    public SignOffDraft checked(LocalDate today) {
        int length = signedBy.strip().length();
        new Invalid.Collector()
                .check(!payer.isBlank(), "payer", "agreement-payer")
                .check(length >= 3 && length <= LONGEST, "signedBy", "sign-off-by", "" + LONGEST)
                .check(signedOn.isPresent(), "signedOn", "sign-off-day")
                .check(signedOn.filter(day -> day.isAfter(today)).isEmpty(), "signedOn", "sign-off-future")
                .throwIfAny();
        return this;
    }
}
