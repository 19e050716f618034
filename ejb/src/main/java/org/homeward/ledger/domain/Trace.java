package org.homeward.ledger.domain;

import java.util.List;

/**
 * One release followed from the ward to the contract: who saw the closure, what it released, to whom that was committed,
 * and what was paid.
 *
 * @param release where its money is now
 * @param fact what it rests on
 * @param posted the journal that released it
 * @param aims each contract or scheme that money of this release was committed to
 */
public record Trace(ReleaseView release, FactView fact, JournalView posted, List<Aim> aims) {

    /** One commitment, and what was paid of it. */
    public record Aim(ReinvestmentView reinvestment, List<JournalView> journals) {

        public Aim {
            journals = List.copyOf(journals);
        }
    }

    public Trace {
        aims = List.copyOf(aims);
    }
}
