package org.homeward.doublerunning.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation that reads a programme, or did.
 *
 * @param organisation its reference, such as ORG-0002
 * @param from the first day
 * @param until the first day on which it no longer reads; empty: open
 * @param addedBy name of who named it; empty where a job did
 * @param endedBy name of who ended it; empty while it reads
 */
public record PartnerView(
        String organisation, String name, LocalDate from, Optional<LocalDate> until, String addedBy, String endedBy) {

    /** True while it reads the programme. */
    public boolean reads() {
        return until.isEmpty();
    }
}
