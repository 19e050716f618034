package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.Rounds;
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

    @Inject
    private Rounds rounds;

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

    /** Does at once what fell due while the clock was moved, such as closing a tender whose deadline has passed. */
    @Permit(Permission.PUBLIC)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void catchUp() {
        if (!installation.isLive()) {
            rounds.catchUp();
        }
    }

    /**
     * Sets the clock to some days ago, or to today with nought: for the story of a demonstration, which has a past. The
     * database lets it go back only while nobody is there yet.
     */
    @Permit(Permission.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void toDaysAgo(int days) {
        if (installation.isLive()) {
            throw new NotFound("page-unknown");
        }
        offset.toDaysAgo(days);
    }
}
