package org.homeward.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** Asks the application whether it is ready, as everybody else can. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration WORD_AFTER = Duration.ofSeconds(15);

    private Readiness() {}

    static void await(String address, Duration patience, Console console) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create(address + "/health/ready"))
                .timeout(Duration.ofSeconds(20))
                .build();
        await(() -> isReady(client, question), patience, console);
    }

    static void await(BooleanSupplier ready, Duration patience, Console console) {
        long begun = System.nanoTime();
        boolean said = false;
        while (!ready.getAsBoolean()) {
            long waited = System.nanoTime() - begun;
            if (waited > patience.toNanos()) {
                throw new StartRefused(
                        Reason.APPLICATION_FAILED,
                        "The application was not ready after " + patience.toSeconds() + " seconds" + LauncherLog.where()
                                + ".");
            }
            if (!said && waited > WORD_AFTER.toNanos()) {
                console.say("Still getting ready");
                said = true;
            }
            pause();
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest question) {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the application", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the application", e);
        }
    }
}
