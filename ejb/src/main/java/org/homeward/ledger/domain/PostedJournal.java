package org.homeward.ledger.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A journal that stands in the ledger, as far as reversing it needs.
 *
 * @param reversedBy the journal that took it back
 */
public record PostedJournal(
        long id,
        String ref,
        JournalKind kind,
        YearMonth month,
        String reference,
        Optional<String> fundingRef,
        Optional<Long> releaseId,
        Optional<Long> reinvestmentId,
        Optional<Long> actualRowId,
        Optional<String> reversedBy,
        List<Posting> postings) {

    public PostedJournal {
        postings = List.copyOf(postings);
    }
}
