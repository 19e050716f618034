package org.homeward.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final long MILLISECOND = 1_000_000;

    private final RateLimiter limiter = new RateLimiter(100, 200, 3);

    private long admitted(String caller, long from, int requests) {
        return IntStream.range(0, requests)
                .filter(request -> limiter.admits(caller, from))
                .count();
    }

    @Test
    void letsABurstThroughAndNoMore() {
        assertEquals(200, admitted("a", 0, 500));
    }

    @Test
    void fillsAgainAtTheSteadyRate() {
        admitted("a", 0, 500);
        assertEquals(50, admitted("a", 500 * MILLISECOND, 500));
        assertEquals(200, admitted("a", 60_000 * MILLISECOND, 500));
    }

    @Test
    void neverStopsACallerWhoKeepsToTheRate() {
        assertTrue(LongStream.range(0, 10_000).allMatch(request -> limiter.admits("a", request * 10 * MILLISECOND)));
    }

    @Test
    void countsEachCallerByItself() {
        admitted("a", 0, 500);
        assertFalse(limiter.admits("a", 0));
        assertTrue(limiter.admits("b", 0));
    }

    @Test
    void remembersOnlySoManyCallers() {
        IntStream.range(0, 1000).forEach(caller -> limiter.admits("caller" + caller, 0));
        assertEquals(3, limiter.remembered());
    }

    @Test
    void standsTheCountersWrapAround() {
        long nearTheEnd = Long.MAX_VALUE - MILLISECOND;
        assertEquals(200, admitted("a", nearTheEnd, 500));
        assertEquals(50, admitted("a", nearTheEnd + 500 * MILLISECOND, 500));
    }
}
