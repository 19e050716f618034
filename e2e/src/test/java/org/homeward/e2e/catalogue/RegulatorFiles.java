package org.homeward.e2e.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;

/** Files of the regulator to try the import with, and the way to send them as a program does. */
public final class RegulatorFiles {

    static final String IMPORTS = "/api/v1/provider-imports";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private RegulatorFiles() {}

    /** One of the files that stand beside the tests of the import. */
    public static Path named(String name) {
        return Path.of(System.getProperty("build.dir"), "../../ejb/src/test/resources/org/homeward/catalogue", name);
    }

    static String text(String name) {
        try {
            return Files.readString(named(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of so many good rows that its import takes a while. */
    static byte[] ofRows(int rows) {
        String[] lines = text("good.csv").split("\n");
        StringBuilder file = new StringBuilder(lines[0]).append('\n');
        for (int i = 0; i < rows; i++) {
            file.append(lines[1].replace("1-9000002001", "1-66%07d".formatted(i)))
                    .append('\n');
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Answer send(byte[] file, String role) {
        return App.send(
                App.request(IMPORTS, role).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(file)));
    }

    /** Sends one of the files and waits for its end. */
    public static Answer imported(String name, String role) throws Exception {
        return over(send(Files.readAllBytes(named(name)), role).is(202).text("ref"), role);
    }

    static Answer over(String ref, String role) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = App.get(IMPORTS + "/" + ref, role).is(200);
        while (answer.text("state").equals("QUEUED") || answer.text("state").equals("RUNNING")) {
            if (System.nanoTime() > until) {
                throw new AssertionError("the import does not end: " + answer);
            }
            Thread.sleep(200);
            answer = App.get(IMPORTS + "/" + ref, role).is(200);
        }
        return answer;
    }
}
