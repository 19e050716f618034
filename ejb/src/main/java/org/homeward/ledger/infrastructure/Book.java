package org.homeward.ledger.infrastructure;

import java.time.YearMonth;
import org.homeward.doublerunning.domain.Programme;

/**
 * The ledger of one programme.
 *
 * @param id the programme's key
 * @param version of the programme as it was read
 */
public record Book(long id, String ref, long organisationId, int version, Programme programme) {

    public YearMonth firstMonth() {
        return programme.firstMonth();
    }
}
