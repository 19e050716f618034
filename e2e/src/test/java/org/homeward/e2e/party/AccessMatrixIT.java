package org.homeward.e2e.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.homeward.e2e.Browsers;
import org.junit.jupiter.api.Test;

/** Walks every role over every page and every API call, and compares with {@code docs/access-matrix.md}. */
class AccessMatrixIT {

    private static final Path MATRIX = Path.of("../docs/access-matrix.md");
    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final String NOBODY = "PUBLIC";

    /** From page or call to what it says for each role. */
    private static Map<String, Map<String, String>> rows(String heading) throws IOException {
        String text = Files.readString(MATRIX);
        String section = text.substring(text.indexOf("## " + heading));
        section = section.substring(0, section.indexOf("\n## ", 3));
        List<List<String>> table = section.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        List<String> roles = table.get(0);
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (List<String> row : table.subList(1, table.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < roles.size(); i++) {
                cells.put(roles.get(i), row.get(i));
            }
            rows.put(row.get(0).replace("`", ""), cells);
        }
        return rows;
    }

    @Test
    void everyPageIsInTheMatrixAndAnswersEachRoleAsItSays() throws IOException {
        Map<String, Map<String, String>> matrix = rows("Pages");
        assertEquals(pagesThatExist(), new TreeSet<>(matrix.keySet()), "pages there, and pages in the matrix");
        List<String> wrong = new ArrayList<>();
        for (String role : matrix.values().iterator().next().keySet()) {
            try (BrowserContext window = role.equals(NOBODY) ? Browsers.anonymous() : Browsers.as(role)) {
                matrix.forEach((path, cells) -> {
                    APIResponse answer =
                            window.request().get(path, RequestOptions.create().setMaxRedirects(0));
                    String said = verdict(answer);
                    if (!said.equals(cells.get(role))) {
                        wrong.add(path + " for " + role + ": " + said + " instead of " + cells.get(role));
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String verdict(APIResponse page) {
        String location = page.headers().getOrDefault("location", "");
        if (page.status() == 302 && location.contains("/sign-in.xhtml")) {
            return "sign in";
        }
        // a page whose reference is missing says so, to whoever may open it
        boolean answered = page.status() == 200 || page.status() == 400 || page.status() == 404;
        return page.status() == 403 ? "no" : answered ? "yes" : "status " + page.status() + " " + location;
    }

    private static Set<String> pagesThatExist() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyCallIsInTheMatrixAndAnswersEachRoleAsItSays() throws IOException {
        Map<String, Map<String, String>> matrix = rows("API");
        for (String described : describedCalls()) {
            assertTrue(matrix.containsKey(described), described + " is described at /openapi but not in the matrix");
        }
        List<String> wrong = new ArrayList<>();
        matrix.forEach((call, cells) -> cells.forEach((role, expected) -> {
            String said = verdict(App.send(request(call, role)));
            if (!said.equals(expected)) {
                wrong.add(call + " for " + role + ": " + said + " instead of " + expected);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    private static String verdict(Answer answer) {
        return switch (answer.status()) {
            case 401 -> "sign in";
            case 403 -> "no";
            case 500, 405 -> "status " + answer.status();
            default -> "yes";
        };
    }

    /** The call with a body that nothing can be made of, so that whoever is let in changes nothing. */
    private static HttpRequest.Builder request(String call, String role) {
        String method = call.substring(0, call.indexOf(' '));
        String path = call.substring(call.indexOf(' ') + 1).replaceAll("\\{[^}]+}", "NOTHING-1");
        HttpRequest.Builder request = role.equals(NOBODY) ? App.request(path) : App.request(path, role);
        boolean sends = method.equals("POST") || method.equals("PUT");
        if (sends) {
            boolean csv = path.endsWith("/provider-imports") || path.endsWith("/actuals");
            request.header("Content-Type", csv ? "text/csv" : "application/json");
        }
        return request.method(method, sends ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
    }

    private static List<String> describedCalls() {
        JsonNode paths = App.send(App.request("/openapi")
                        .header("Accept", "application/json")
                        .GET())
                .json()
                .path("paths");
        List<String> calls = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (List.of("get", "post", "put", "delete").contains(method)) {
                        calls.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return calls;
    }
}
