package org.homeward.doublerunning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An agreement between payers as it is recorded.
 *
 * @param endedReason why it was taken back; empty while it stands
 */
public record AgreementView(
        long id,
        AgreementKind kind,
        String gives,
        String receives,
        String words,
        LocalDate starts,
        Optional<LocalDate> ends,
        String recordedBy,
        Instant recordedAt,
        String endedReason) {

    /** True while nobody has taken it back. */
    public boolean stands() {
        return endedReason.isEmpty();
    }
}
