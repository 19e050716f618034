package org.homeward.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person does in a few minutes: signs in by the form and looks at ten pages. */
final class Visit {

    private static final List<String> PAGES = List.of(
            "/home.xhtml",
            "/catalogue/search.xhtml",
            "/catalogue/search.xhtml?words=support",
            "/catalogue/imports.xhtml",
            "/shared/notices.xhtml",
            "/shared/rules.xhtml",
            "/party/account.xhtml",
            "/help.xhtml",
            "/accessibility.xhtml",
            "/index.xhtml");

    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    private Visit(URI address) {
        this.address = address;
    }

    static void make(URI address, String signIn, String password) throws IOException, InterruptedException {
        Visit visit = new Visit(address);
        visit.signIn(signIn, password);
        for (String page : PAGES) {
            visit.expect(visit.send(visit.request(page)), page.replaceFirst("\\?.*", ""));
        }
    }

    private void signIn(String signIn, String password) throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(send(request("/sign-in.xhtml")).body());
        while (input.find()) {
            Matcher name = NAME.matcher(input.group());
            Matcher value = VALUE.matcher(input.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        fields.replaceAll(
                (name, value) -> name.endsWith(":email") ? signIn : name.endsWith(":password") ? password : value);
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder post = request("/sign-in.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        expect(send(post), "/home.xhtml");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void expect(HttpResponse<String> answer, String path) throws IOException {
        if (answer.statusCode() != 200 || !answer.uri().getPath().equals(path)) {
            throw new IOException(path + " answered " + answer.statusCode() + " at " + answer.uri());
        }
    }
}
