package org.homeward.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.shared.domain.TooMany;

/**
 * How many requests one caller may send: {@code homeward.api.requests-per-second} all the time and
 * {@code homeward.api.burst} after a rest. The API promises at least 50 a second, so less cannot be set.
 */
@ApplicationScoped
public class RateLimit {

    static final String CODE = "too-many-requests";

    private static final int PROMISED = 50;
    private static final int MOST_CALLERS = 20_000;

    private static final Logger LOG = Logger.getLogger(RateLimit.class.getName());

    private final RateLimiter limiter;

    @Inject
    public RateLimit(
            @ConfigProperty(name = "homeward.api.requests-per-second", defaultValue = "100") int perSecond,
            @ConfigProperty(name = "homeward.api.burst", defaultValue = "200") int burst) {
        if (perSecond < PROMISED || burst < perSecond) {
            LOG.warning("The request limit was set below what the API promises; it stands at " + PROMISED
                    + " a second, with bursts of no less.");
        }
        int rate = Math.max(PROMISED, perSecond);
        this.limiter = new RateLimiter(rate, Math.max(rate, burst), MOST_CALLERS);
    }

    RateLimit() {
        this(PROMISED, PROMISED);
    }

    /** Refuses the request when its caller sent too many. */
    void admit(String caller) {
        if (!limiter.admits(caller, System.nanoTime())) {
            throw new TooMany(CODE);
        }
    }
}
