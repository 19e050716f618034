package org.homeward.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The API of a running product, asked as the people of its demonstration. */
final class Api {

    private static final Pattern TEXT = Pattern.compile("\"([A-Za-z]+)\"\\s*:\\s*\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI address;
    private final String accounts;

    /**
     * @param data the data folder, where the sign-ins lie
     */
    Api(URI address, Path data) throws IOException {
        this.address = address;
        this.accounts = Files.readString(data.resolve("demo-accounts.json"));
    }

    /** A write with JSON. */
    HttpRequest.Builder json(String path, String who, String method, String body) {
        return request(path, who)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
    }

    /**
     * @param who name of the person; empty for the public
     */
    HttpRequest.Builder request(String path, String who) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofMinutes(2));
        return who.isEmpty() ? request : request.header("Authorization", "Bearer " + token(who));
    }

    private String token(String who) {
        return Arrays.stream(accounts.split("\\}"))
                .filter(account -> account.contains("\"" + who + "\""))
                .map(account -> text(account, "token"))
                .findFirst()
                .orElseThrow();
    }

    /** The body of the answer; fails unless it has this status. */
    String send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** The first text of that name in a JSON document. */
    static String text(String json, String field) {
        Matcher found = TEXT.matcher(json);
        while (found.find()) {
            if (found.group(1).equals(field)) {
                return found.group(2);
            }
        }
        throw new IllegalStateException("there is no " + field + " in " + json);
    }
}
