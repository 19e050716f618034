package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** How far the clock of a demo or test installation was moved forward. */
@ApplicationScoped
public class TestClockOffset {

    /** The clock was moved. */
    public record Moved() {}

    @Inject
    private Sql sql;

    @Inject
    private Event<Moved> moved;

    public boolean isMoved() {
        return sql.first("select 1 from clock_offset where forward_by > interval '0'", row -> row.getInt(1))
                .isPresent();
    }

    /** Moves the clock forward; false when that moment has passed already. */
    public boolean forwardTo(Instant at) {
        boolean done = sql.update("""
                        update clock_offset set forward_by = forward_by + (?::timestamptz - homeward_now())
                        where ?::timestamptz > homeward_now()
                        """, at, at) == 1;
        if (done) {
            moved.fire(new Moved());
        }
        return done;
    }

    /** Sets the clock of an installation where nobody is yet to some days ago, or brings it nearer to today. */
    public void toDaysAgo(int days) {
        sql.update("update clock_offset set forward_by = make_interval(hours => -24 * ?)", days);
        moved.fire(new Moved());
    }
}
