package org.homeward.contract.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.homeward.contract.infrastructure.Voices;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;

/** Counts tries of links in a transaction of its own: a refusal takes everything else back. */
@Stateless
public class VoiceTries {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Voices voices;

    @Inject
    private Clock clock;

    /** Counts one more from a network address and says how many there were within the hour. */
    @Permit(Permission.PUBLIC)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long count(String origin) {
        Instant now = clock.instant();
        return voices.tried(origin, now, now.minus(HOUR));
    }
}
