package org.homeward.e2e.bidding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.e2e.Axe;
import org.homeward.e2e.Browsers;
import org.homeward.e2e.Product;
import org.junit.jupiter.api.Test;

/**
 * An installation is lost and restored from its back-up. Bids may be missing for which receipts were given, so its open
 * tenders stand still until an officer has decided in the browser; then everybody has time to send their bid again.
 */
class RestoreIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "Each person meets four people over a cup of tea and chooses.";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Product product;

    @Test
    void afterARestoreOpenTendersWaitForAnOfficer() throws Exception {
        product = Product.withStory("restore-data");
        try {
            String tender = anOpenTender();
            assertEquals(200, write(tender).statusCode());
            backedUpLostAndRestored();
            HttpResponse<String> refused = write(tender);
            assertEquals(409, refused.statusCode(), refused::body);
            assertEquals(
                    "tender-stopped", JSON.readTree(refused.body()).path("code").asText());
            assertTrue(text(get("/tender/public.xhtml?ref=" + tender)).contains("This tender stands still"));
            decided(tender);
            HttpResponse<String> taken = write(tender);
            assertEquals(200, taken.statusCode(), taken::body);
            assertTrue(toldEverybody(), "everybody is told");
        } finally {
            product.close();
        }
    }

    private String anOpenTender() throws Exception {
        JsonNode open = JSON.readTree(text(get("/api/v1/opportunities")));
        for (JsonNode one : open.path("items")) {
            if (one.path("route").asText("OPEN").equals("OPEN")) {
                return one.path("ref").asText(one.path("tender").asText());
            }
        }
        throw new AssertionError("the story has no open tender: " + open);
    }

    private HttpResponse<String> write(String tender) throws Exception {
        HttpRequest.Builder draft = request("/api/v1/tenders/" + tender + "/lots/1/my-bid", "Wanda Pereira");
        return client.send(
                draft.header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"answers\":[{\"question\":\"Q1\",\"text\":\"" + TEXT + "\"}]}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private void backedUpLostAndRestored() throws Exception {
        product.close();
        Path data = product.data();
        Path file = data.resolveSibling("restore.zip");
        Path keys = data.resolveSibling("restore-keys.zip");
        Files.deleteIfExists(file);
        Files.deleteIfExists(keys);
        homeward("backup", "--data", "" + data, "--to", "" + file, "--keys-to", "" + keys);
        try (Stream<Path> all = Files.walk(data)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        homeward("restore", "--data", "" + data, "--from", "" + file, "--keys-from", "" + keys);
        product.startAgain();
    }

    private static void homeward(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("app.jar")));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it takes too long: " + command);
        assertEquals(0, process.exitValue(), command::toString);
    }

    private void decided(String tender) throws Exception {
        JsonNode priya = account("Priya Nair");
        Instant now = Instant.parse(
                JSON.readTree(text(get("/test/clock"))).path("now").asText());
        try (BrowserContext window = Browsers.anonymous()) {
            Page page = window.newPage();
            page.navigate(product.address() + "/sign-in.xhtml");
            page.locator("input[type=email]").fill(priya.path("signIn").asText());
            page.locator("input[type=password]").fill(priya.path("password").asText());
            page.locator("main form [type=submit]").click();
            page.waitForURL(url -> !url.contains("/sign-in"));
            assertThat(page.locator("main")).containsText("Decide how it goes on after the restore");
            page.navigate(product.address() + "/tender/restart.xhtml?ref=" + tender);
            Axe.check(page, "a tender after a restore");
            press(page, "Go on with this deadline");
            assertThat(page.locator(".hw-errors")).containsText("Say until when bids are taken");
            var day = now.plus(Duration.ofDays(120)).atZone(ZoneId.of("Europe/London"));
            page.getByLabel("Day", exactly()).fill("" + day.getDayOfMonth());
            page.getByLabel("Month", exactly()).fill("" + day.getMonthValue());
            page.getByLabel("Year", exactly()).fill("" + day.getYear());
            page.locator("textarea").fill("A disk was lost on Sunday.");
            press(page, "Go on with this deadline");
            assertThat(page.locator("main")).containsText("The tender goes on");
            assertThat(page.locator("main")).not().containsText("This tender stands still");
        }
        assertTrue(text(get("/tender/public.xhtml?ref=" + tender)).contains("A disk was lost on Sunday."));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
                .click();
    }

    /** By mail, also those of whose bid nothing is known any more. */
    private boolean toldEverybody() throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < until) {
            try (Stream<Path> mails = Files.list(product.data().resolve("outbox"))) {
                long about = mails.filter(mail -> read(mail).contains("Look whether your bid is there"))
                        .count();
                if (about >= 3) {
                    return true;
                }
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
        return false;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private JsonNode account(String name) throws IOException {
        for (JsonNode account :
                JSON.readTree(product.data().resolve("demo-accounts.json").toFile())) {
            if (account.path("name").asText().equals(name)) {
                return account;
            }
        }
        throw new AssertionError("there is no " + name);
    }

    private HttpRequest.Builder request(String path, String name) throws IOException {
        return HttpRequest.newBuilder(URI.create(product.address() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + account(name).path("token").asText());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(product.address() + path))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String text(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body();
    }
}
