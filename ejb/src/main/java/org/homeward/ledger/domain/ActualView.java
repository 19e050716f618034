package org.homeward.ledger.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of the general ledger and what became of it.
 *
 * @param id by which it is matched
 * @param actuals reference of the file that brought it
 * @param row its number there, the header being 1
 * @param code why it waits; empty where it does not
 * @param reason the same in words
 * @param journals what was posted for it and not reversed
 */
public record ActualView(
        long id,
        String actuals,
        int row,
        LocalDate date,
        String costCentre,
        String subjectiveCode,
        long amountPence,
        String reference,
        String description,
        ActualState state,
        String code,
        String reason,
        List<String> journals) {

    public ActualView {
        journals = List.copyOf(journals);
    }
}
