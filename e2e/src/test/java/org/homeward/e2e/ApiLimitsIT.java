package org.homeward.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One caller cannot take the whole product, and a caller who keeps to the promise is never stopped. */
class ApiLimitsIT {

    private static final int BURST = 200;
    private static final int PER_SECOND = 100;
    private static final int SENT = 1500;

    @Test
    void tooManyAtOnceAreRefusedAndOthersGoOn() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            long begun = System.nanoTime();
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < SENT; i++) {
                sent.add(threads.submit(() -> App.get("/api/v1/nowhere", "EVALUATOR")));
            }
            int admitted = 0;
            int refused = 0;
            for (Future<Answer> each : sent) {
                Answer answer = each.get();
                if (answer.status() == 429) {
                    answer.isProblem(429, "too-many-requests");
                    assertEquals("1", answer.header("Retry-After"));
                    refused++;
                } else {
                    answer.is(404);
                    admitted++;
                }
            }
            long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            assertTrue(admitted >= BURST, admitted + " admitted");
            assertTrue(admitted <= BURST + PER_SECOND * seconds, admitted + " admitted in " + seconds + " s");
            assertEquals(SENT, admitted + refused);
            App.get("/api/v1/me", "AUDITOR").is(200);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void fiftyASecondAreNeverRefused() throws InterruptedException {
        for (int i = 0; i < 150; i++) {
            long begun = System.nanoTime();
            App.get("/api/v1/me", "CONTRACT_MANAGER").is(200);
            long left = 20 - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            TimeUnit.MILLISECONDS.sleep(Math.max(0, left));
        }
    }
}
