package org.homeward.publication.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.Sql;

/** Gives Open Contracting identifiers: one for each contracting process, from its first notice to its end. */
@ApplicationScoped
public class Ocids {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private Sql sql;

    @Inject
    private Rulebook rules;

    @Inject
    private Clock clock;

    /** A new identifier under the publisher's prefix of today (setting {@code ocds.prefix}). */
    public String next() {
        String prefix = rules.text("ocds.prefix", LocalDate.ofInstant(clock.instant(), LONDON));
        return "%s-%06d".formatted(prefix, sql.number("select nextval('ocid_seq')"));
    }
}
