package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.NotAllowed;

/** The person who acts: what is entered, confirmed or posted by hand has somebody's name. */
@ApplicationScoped
public class Poster {

    @Inject
    private Acting acting;

    /** Refused with {@code ledger-by-people} for the product's own jobs. */
    public long person() {
        return acting.actor().person().orElseThrow(() -> new NotAllowed("ledger-by-people"));
    }
}
