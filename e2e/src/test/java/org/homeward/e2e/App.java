package org.homeward.e2e;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** The running product, as the tests see it: from outside. */
public final class App {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private App() {}

    /** Address without a slash at the end. */
    public static String baseUrl() {
        String url = System.getProperty("base.url", "");
        if (url.isBlank()) {
            throw new IllegalStateException("the product was not started: build dist first, or set base.url");
        }
        return url;
    }

    /** The data folder of the installation under test. */
    public static Path dataFolder() {
        return Path.of(System.getProperty("data.dir"));
    }

    /** Somebody with this role, and with as few others as there are. */
    public static Account account(String role) {
        return accounts().stream()
                .filter(account -> account.roles().contains(role))
                .min(Comparator.comparingInt(account -> account.roles().size()))
                .orElseThrow(() -> new IllegalStateException("nobody has the role " + role));
    }

    /** The account of somebody by name, such as Priya Nair. */
    public static Account named(String name) {
        return accounts().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no " + name));
    }

    /** A request to a path with somebody's token. */
    public static HttpRequest.Builder request(String path, Account account) {
        return request(path).header("Authorization", "Bearer " + account.token());
    }

    /** What the product's clock says: tests move it, so nothing may be reckoned from this machine's. */
    public static Instant now() {
        return Instant.parse(get("/test/clock").is(200).text("now"));
    }

    /** The day of that clock in London, which at night is not the day of {@link #now()}'s text. */
    public static LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Europe/London"));
    }

    /** Moves the product's clock forward, for every test that follows too. */
    public static void forwardTo(Instant at) {
        put("/test/clock", "{\"at\": \"" + at + "\"}").is(200);
        Browsers.forgetWhoIsSignedIn();
    }

    public static List<Account> accounts() {
        try {
            return JSON.readValue(dataFolder().resolve("demo-accounts.json").toFile(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the accounts of the test installation cannot be read", e);
        }
    }

    /** A request to a path, without a sign-in. */
    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl() + path)).timeout(Duration.ofSeconds(60));
    }

    /** A request to a path with the token of somebody who has the role. */
    public static HttpRequest.Builder request(String path, String role) {
        return request(path).header("Authorization", "Bearer " + account(role).token());
    }

    public static Answer get(String path) {
        return send(request(path).GET());
    }

    public static Answer get(String path, String role) {
        return send(request(path, role).GET());
    }

    public static Answer post(String path, String role, String json) {
        return send(json(request(path, role), "POST", json));
    }

    public static Answer put(String path, String json) {
        return send(json(request(path), "PUT", json));
    }

    static HttpRequest.Builder json(HttpRequest.Builder request, String method, String json) {
        return with(request, method, "application/json", BodyPublishers.ofString(json));
    }

    static HttpRequest.Builder with(HttpRequest.Builder request, String method, String type, BodyPublisher body) {
        return request.header("Content-Type", type).method(method, body);
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
