package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.TestClockOffset;

/** Somebody who demonstrates or tests the product moves its clock forward. A live installation knows nothing of this. */
@Stateless
public class TestClock {

    /** A mistyped year would make the installation useless: its clock never goes back. */
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    @Inject
    private Installation installation;

    @Inject
    private TestClockOffset offset;

    /** Whether there is a test clock here at all. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public boolean isOffered() {
        return !installation.isLive();
    }

    /** Whether the clock was moved, so that every page can say so. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public boolean isMoved() {
        return offset.isMoved();
    }

    /** Moves the clock forward to a moment. */
    @Permit(Permission.PUBLIC)
    public void forwardTo(Instant at) {
        if (installation.isLive()) {
            throw new NotFound("page-unknown");
        }
        if (at.isAfter(LATEST) || !offset.forwardTo(at)) {
            throw new Conflict("clock-forward-only");
        }
    }
}
