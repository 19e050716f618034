package org.homeward.web.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of tokens for each caller: a burst may empty it, and it fills again at a steady rate. Kept as one number for
 * each caller, the moment at which the bucket will be full again. The callers not seen for longest are forgotten first,
 * so memory is bounded; forgetting only ever favours the caller.
 */
final class RateLimiter {

    private static final long SECOND = 1_000_000_000L;

    private final long nanosPerRequest;
    private final long burstNanos;
    private final Map<String, Long> fullAgainAt;

    /**
     * @param perSecond requests a second that are always let through
     * @param burst requests that are let through at once after a rest
     * @param mostCallers callers that are remembered
     */
    RateLimiter(int perSecond, int burst, int mostCallers) {
        this.nanosPerRequest = SECOND / perSecond;
        this.burstNanos = Math.multiplyExact(nanosPerRequest, (long) burst);
        this.fullAgainAt = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > mostCallers;
            }
        };
    }

    /**
     * Takes a token for this request, if there is one.
     *
     * @param nanoTime a reading of the machine's monotonic counter
     */
    synchronized boolean admits(String caller, long nanoTime) {
        long full = fullAgainAt.getOrDefault(caller, nanoTime);
        long then = (full - nanoTime > 0 ? full : nanoTime) + nanosPerRequest;
        if (then - nanoTime > burstNanos) {
            return false;
        }
        fullAgainAt.put(caller, then);
        return true;
    }

    synchronized int remembered() {
        return fullAgainAt.size();
    }
}
