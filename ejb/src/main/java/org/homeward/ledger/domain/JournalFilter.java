package org.homeward.ledger.domain;

import java.time.YearMonth;
import java.util.Optional;

/** Which journals of a programme are wanted; what is empty narrows nothing. */
public record JournalFilter(Optional<YearMonth> month, Optional<JournalKind> kind, Optional<String> release) {

    /** Every journal. */
    public static final JournalFilter ALL = new JournalFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** The journals of one month. */
    public static JournalFilter of(YearMonth month) {
        return new JournalFilter(Optional.of(month), Optional.empty(), Optional.empty());
    }
}
