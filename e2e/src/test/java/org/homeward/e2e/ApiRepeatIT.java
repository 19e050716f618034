package org.homeward.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same write sent again is done once. */
class ApiRepeatIT {

    private static final String STANDSTILL = "/api/v1/calendar/standstill";
    private static final String RIGHT = "{\"regime\": \"PSR\", \"published\": \"2026-04-01\"}";

    private static Answer post(String role, String key, String json) {
        return App.send(App.json(App.request(STANDSTILL, role), "POST", json).header("Idempotency-Key", key));
    }

    private static HttpRequest.Builder move(String key, Instant to) {
        return App.json(App.request("/test/clock"), "PUT", "{\"at\": \"" + to + "\"}")
                .header("Idempotency-Key", key);
    }

    private static Instant soon() {
        return Instant.parse(App.get("/open-data/audit/checkpoint").text("at")).plusSeconds(60);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    @Test
    void theSameRequestGetsTheSameAnswerAndIsNotDoneAgain() {
        String key = fresh();
        Instant to = soon();
        Answer first = App.send(move(key, to)).is(200);
        Answer again = App.send(move(key, to)).is(200);
        assertEquals(first.body(), again.body());
        assertEquals(first.header("Content-Type"), again.header("Content-Type"));
        App.send(move(fresh(), to)).isProblem(409, "clock-forward-only");
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        String key = fresh();
        post("COMMISSIONER", key, RIGHT).is(200);
        post("COMMISSIONER", key, RIGHT.replace("PSR", "PA2023")).isProblem(409, "idempotency-key-reused");
        post("COMMISSIONER", key, RIGHT).is(200);
    }

    @Test
    void aKeyBelongsToItsCaller() {
        String key = fresh();
        post("COMMISSIONER", key, RIGHT).is(200);
        post("FINANCE", key, RIGHT.replace("PSR", "PA2023")).is(200);
    }

    @Test
    void aRefusalIsKeptToo() {
        String key = fresh();
        String wrong = RIGHT.replace("PSR", "X");
        Answer first = post("COMMISSIONER", key, wrong).isProblem(400, "not-one-of");
        Answer again = post("COMMISSIONER", key, wrong).is(400);
        assertEquals(first.body(), again.body());
        post("COMMISSIONER", key, RIGHT).isProblem(409, "idempotency-key-reused");
    }

    @Test
    void aCallerWhoWasNotSignedInMayUseTheKeyAgain() {
        String key = fresh();
        App.send(App.json(App.request(STANDSTILL), "POST", RIGHT).header("Idempotency-Key", key))
                .isProblem(401, "not-signed-in");
        post("COMMISSIONER", key, RIGHT).is(200);
    }

    @Test
    void sentManyTimesAtOnceItIsDoneOnce() throws InterruptedException, ExecutionException {
        String key = fresh();
        Instant to = soon();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                sent.add(threads.submit(() -> App.send(move(key, to))));
            }
            List<String> bodies = new ArrayList<>();
            for (Future<Answer> each : sent) {
                Answer answer = each.get();
                if (answer.status() == 200) {
                    bodies.add(answer.body());
                } else {
                    answer.isProblem(409, "in-progress");
                }
            }
            assertFalse(bodies.isEmpty());
            assertEquals(1, bodies.stream().distinct().count(), bodies::toString);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", ""})
    void aKeyOfTheWrongFormIsRefused(String key) {
        post("COMMISSIONER", key, RIGHT).isInvalid("Idempotency-Key", "idempotency-key-form");
    }

    @Test
    void aKeyHasAtMost200Characters() {
        post("COMMISSIONER", fresh() + "k".repeat(164), RIGHT).is(200);
        post("COMMISSIONER", "k".repeat(201), RIGHT).isInvalid("Idempotency-Key", "idempotency-key-form");
    }

    @Test
    void twoKeysAreRefused() {
        App.send(App.json(App.request(STANDSTILL, "COMMISSIONER"), "POST", RIGHT)
                        .header("Idempotency-Key", "one")
                        .header("Idempotency-Key", "two"))
                .isInvalid("Idempotency-Key", "parameter-once");
    }

    @Test
    void aReadTakesNoNoticeOfAKey() {
        String key = fresh();
        for (String path : List.of("/open-data/keys", "/open-data/audit/checkpoint")) {
            assertTrue(
                    App.send(App.request(path).header("Idempotency-Key", key)).status() == 200);
        }
    }
}
