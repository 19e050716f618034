package org.homeward.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homeward.db.EmbeddedDatabase;
import org.homeward.db.InstallationMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The EAR on a full Payara Server: the same modules as in the one jar, packed for those who run servers of their own. */
class EarIT {

    private static final Path BUILD = Path.of(System.getProperty("build.dir"));
    private static final Path DATA = BUILD.resolve("data");
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

    private static EmbeddedDatabase database;
    private static FullServer server;

    @BeforeAll
    static void deploy() throws IOException {
        deleteAll(DATA);
        database = EmbeddedDatabase.start(DATA, 0, InstallationMode.TEST);
        server = FullServer.start(BUILD, DATA, database);
        server.deploy(Path.of(System.getProperty("ear")));
    }

    @AfterAll
    static void stop() throws IOException {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    @Test
    void itIsReady() throws IOException {
        HttpResponse<String> answer = new Visitor(server.address()).get("/health/ready");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"homeward\""), "not our own checks: " + answer.body());
    }

    @Test
    void aPersonSignsInAndReadsAPage() throws IOException {
        JsonNode priya = account("Priya Nair");
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> form = visitor.get("/party/account.xhtml");
        assertEquals("/sign-in.xhtml", form.uri().getPath(), "a stranger was not asked to sign in");

        HttpResponse<String> page = visitor.submit(
                form,
                Map.of(
                        "email", priya.path("signIn").asText(),
                        "password", priya.path("password").asText()));
        assertEquals("/party/account.xhtml", page.uri().getPath(), page.body());
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Priya Nair"), page.body());
    }

    @Test
    void aWrongPasswordIsRefused() throws IOException {
        Visitor visitor = new Visitor(server.address());
        HttpResponse<String> page = visitor.submit(
                visitor.get("/sign-in.xhtml"),
                Map.of("email", account("Tom Ashby").path("signIn").asText(), "password", "not-this-one"));
        assertEquals("/sign-in.xhtml", page.uri().getPath());
        assertEquals("/sign-in.xhtml", visitor.get("/party/account.xhtml").uri().getPath());
    }

    /** The demonstration's providers come by a job, so its scheduler and its threads work on this server too. */
    @Test
    void aJobRanAndAProgramReadsWhatItBrought() throws IOException, InterruptedException {
        String token = account("Grace Okafor").path("token").asText();
        Visitor program = new Visitor(server.address());
        long begun = System.nanoTime();
        HttpResponse<String> answer = program.get("/api/v1/providers", token);
        while (!answer.body().contains("Brackenway") && System.nanoTime() - begun < PATIENCE_NANOS) {
            TimeUnit.MILLISECONDS.sleep(500);
            answer = program.get("/api/v1/providers", token);
        }
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Brackenway"), answer.body());
    }

    @Test
    void nothingTellsWhichServerItIs() throws IOException {
        HttpResponse<String> answer = new Visitor(server.address()).get("/no-such-page");
        assertEquals(404, answer.statusCode());
        assertFalse(answer.body().contains("Payara"), answer.body());
        assertFalse(answer.headers().map().toString().contains("Payara"), () -> "" + answer.headers());
    }

    @Test
    void noListOfPathsIsGivenAway() throws IOException {
        String token = account("Adam Frith").path("token").asText();
        HttpResponse<String> answer = new Visitor(server.address()).get("/api/v1/application.wadl", token);
        assertEquals(404, answer.statusCode(), answer.body());
    }

    private static JsonNode account(String name) throws IOException {
        JsonNode accounts =
                new ObjectMapper().readTree(DATA.resolve("demo-accounts.json").toFile());
        return StreamSupport.stream(accounts.spliterator(), false)
                .filter(account -> account.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
