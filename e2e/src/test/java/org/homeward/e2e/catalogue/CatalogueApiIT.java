package org.homeward.e2e.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program imports the regulator's file, follows it, and searches the catalogue. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CatalogueApiIT {

    private static final Path DEMO = Path.of("../ejb/src/main/resources/org/homeward/demo");
    private static final Path TRIALS = Path.of("../ejb/src/test/resources/org/homeward/catalogue");
    private static final String IMPORTS = "/api/v1/provider-imports";
    private static final String PROVIDERS = "/api/v1/providers";
    private static final String WHO = "PROCUREMENT_OFFICER";

    @Test
    @Order(1)
    void theSameFileAgainChangesNothing() throws Exception {
        JsonNode done = importFile(DEMO.resolve("regulator-locations.csv"));
        assertEquals("SUCCEEDED", done.path("state").asText(), done::toString);
        assertEquals(66, done.path("rows").asInt());
        assertEquals(66, done.path("unchanged").asInt(), done::toString);
        assertEquals(0, done.path("alerts").size());
        assertEquals(0, done.path("rejected").size());
    }

    @Test
    @Order(2)
    void aLaterFileSaysWhatChangedAndListsTheBrokenRow() throws Exception {
        JsonNode done = importFile(DEMO.resolve("regulator-locations-later.csv"));
        assertEquals("SUCCEEDED", done.path("state").asText(), done::toString);
        assertEquals(70, done.path("rows").asInt());
        assertEquals(3, done.path("created").asInt(), done::toString);
        assertEquals(8, done.path("updated").asInt());
        assertEquals(58, done.path("unchanged").asInt());
        assertEquals(List.of(31), rejectedRows(done));
        assertFalse(done.path("rejected").get(0).path("reason").asText().isBlank());
        assertTrue(done.path("alerts").size() >= 8, done.path("alerts")::toString);
        String ref = App.get(PROVIDERS + "?q=Meadowgate", WHO)
                .json()
                .path("items")
                .get(0)
                .path("ref")
                .asText();
        assertTrue(App.get(PROVIDERS + "/" + ref, WHO).is(200).body().contains("INADEQUATE"));
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({
        "good-with-byte-order-mark.csv, ''",
        "good-windows-line-ends.csv, ''",
        "columns-another-order.csv, ''",
        "column-extra.csv, ''",
        "duplicate-identical.csv, ''",
        "duplicate-different.csv, 3 5",
        "date-bad.csv, 3 4",
        "rating-unknown.csv, 3",
        "council-unknown.csv, 3",
        "council-blank.csv, 3",
        "id-bad.csv, 3 4",
        "row-short.csv, 3"
    })
    void aBrokenRowIsListedWithItsReasonAndStopsNothingElse(String file, String rows) throws Exception {
        JsonNode done = importFile(TRIALS.resolve(file));
        assertEquals("SUCCEEDED", done.path("state").asText(), done::toString);
        List<Integer> expected = rows.isBlank()
                ? List.of()
                : Arrays.stream(rows.split(" ")).map(Integer::valueOf).toList();
        assertEquals(expected, rejectedRows(done), done::toString);
        assertEquals(
                done.path("rows").asInt(),
                done.path("created").asInt()
                        + done.path("updated").asInt()
                        + done.path("unchanged").asInt()
                        + done.path("rejected").size());
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({
        "column-missing.csv",
        "column-twice.csv",
        "empty.csv",
        "picture.csv",
        "encoded-windows-1252.csv",
        "encoded-utf-16.csv"
    })
    void aFileThatIsNotTheRegulatorsIsRefusedAsAWhole(String file) throws Exception {
        long before = App.get(IMPORTS, WHO).json().path("total").asLong();
        Answer answer = send(Files.readAllBytes(TRIALS.resolve(file)), "text/csv", WHO);
        answer.is(400);
        assertEquals(1, answer.json().path("errors").size(), answer::toString);
        assertFalse(answer.json().path("errors").get(0).path("message").asText().isBlank());
        assertEquals(before, App.get(IMPORTS, WHO).json().path("total").asLong(), "nothing is left of it");
    }

    @Test
    @Order(5)
    void aFormulaInACellIsRejectedAndAnUnclosedQuoteAppliesNothing() throws Exception {
        JsonNode formulas = importFile(TRIALS.resolve("formula-cells.csv"));
        assertTrue(rejectedRows(formulas).contains(2), formulas::toString);
        byte[] broken = Files.readAllBytes(TRIALS.resolve("quote-unterminated.csv"));
        Answer answer = send(broken, "text/csv", WHO);
        if (answer.status() == 202) {
            JsonNode done = follow(answer);
            assertEquals("FAILED", done.path("state").asText(), done::toString);
            assertEquals(0, done.path("created").asInt() + done.path("updated").asInt());
            assertFalse(done.path("message").asText().isBlank());
        } else {
            answer.is(400);
        }
    }

    @Test
    @Order(6)
    void whoMayNotAndWhatIsNoTableAreToldSo() throws Exception {
        byte[] good = Files.readAllBytes(TRIALS.resolve("good.csv"));
        send(good, "application/json", WHO).isProblem(415, "unsupported-type");
        send(good, "text/csv", "FINANCE").isProblem(403, "not-allowed");
        App.send(App.request(IMPORTS).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(good)))
                .isProblem(401, "not-signed-in");
        App.get(IMPORTS + "/IM-99999", WHO).is(404);
    }

    @Test
    @Order(7)
    void anotherOrganisationsImportIsNotThere() throws Exception {
        String ref = importFile(TRIALS.resolve("good.csv")).path("ref").asText();
        String board = App.accounts().stream()
                .filter(account -> account.organisation().contains("ICB"))
                .filter(account -> account.roles().contains("COMMISSIONER"))
                .findFirst()
                .orElseThrow()
                .token();
        App.send(App.request(IMPORTS + "/" + ref).header("Authorization", "Bearer " + board))
                .is(404);
        App.send(App.request(IMPORTS + "/" + ref)
                        .header("Authorization", "Bearer " + board)
                        .DELETE())
                .is(404);
    }

    @Test
    @Order(8)
    void theSameKeyAndFileStartOneImportAndAnotherFileIsAConflict() throws Exception {
        byte[] good = Files.readAllBytes(TRIALS.resolve("good.csv"));
        String key = "import-" + System.nanoTime();
        Answer first = withKey(good, key).is(202);
        Answer second = withKey(good, key).is(202);
        assertEquals(first.header("Location"), second.header("Location"));
        withKey(Files.readAllBytes(TRIALS.resolve("duplicate-identical.csv")), key)
                .isProblem(409, "idempotency-key-reused");
        follow(first);
    }

    @Test
    @Order(9)
    void anImportThatIsOverIsNotCancelled() throws Exception {
        String ref = importFile(TRIALS.resolve("good.csv")).path("ref").asText();
        App.send(App.request(IMPORTS + "/" + ref, WHO).DELETE()).isProblem(409, "import-over");
    }

    @Test
    @Order(10)
    void searchForgivesMisspellingsAndNarrowsByAreaBoardSizeAndSupport() {
        assertTrue(names(App.get(PROVIDERS + "?q=brakenway", WHO)).contains("Brackenway Support CIC"));
        long all = total("");
        long wenbridge = total("?area=Wenbridge");
        long board = total("?area=INV-WENBRIDGE-MARSH");
        assertTrue(wenbridge > 0 && wenbridge < board && board <= all, all + " " + board + " " + wenbridge);
        assertEquals(wenbridge, total("?area=INV-WENBRIDGE"));
        assertTrue(total("?size=MICRO") + total("?size=SMALL") + total("?size=MEDIUM") + total("?size=LARGE") <= all);
        assertTrue(total("?size=MICRO&size=SMALL") > total("?size=MICRO"));
        assertEquals(total("?category=Residential%20social%20care"), total("?category=RESIDENTIAL_SOCIAL_CARE"));
        App.get(PROVIDERS + "?area=Atlantis", WHO).is(400);
        App.get(PROVIDERS + "?size=HUGE", WHO).is(400);
        App.get(PROVIDERS + "?pageSize=201", WHO).is(400);
        App.get(PROVIDERS + "?colour=red", WHO).is(400);
    }

    @Test
    @Order(11)
    void pagesMakeTheWholeListAndNothingStandsInItTwice() {
        Set<String> seen = new TreeSet<>();
        int pages = 0;
        long total;
        do {
            pages++;
            JsonNode page = App.get(PROVIDERS + "?pageSize=7&page=" + pages, WHO)
                    .is(200)
                    .json();
            total = page.path("total").asLong();
            page.path("items")
                    .forEach(item -> assertTrue(seen.add(item.path("ref").asText())));
        } while (pages * 7L < total);
        assertEquals(total, seen.size());
    }

    @Test
    @Order(12)
    void theRegulatorsRealFileGoesInWholeAndASecondTimeChangesNothing() throws Exception {
        String reference = System.getenv().getOrDefault("HOMEWARD_REFERENCE", "");
        Path file = Path.of(reference).resolve("cqc/cqc_locations_sample.csv");
        Assumptions.assumeTrue(
                !reference.isBlank() && Files.exists(file), "set HOMEWARD_REFERENCE to try the real file");
        JsonNode first = importFile(file);
        assertEquals(489, first.path("rows").asInt(), first::toString);
        assertEquals(List.of(), rejectedRows(first), first::toString);
        assertEquals(
                489, first.path("created").asInt() + first.path("unchanged").asInt());
        JsonNode second = importFile(file);
        assertEquals(489, second.path("unchanged").asInt(), second::toString);
        assertTrue(names(App.get(PROVIDERS + "?q=milstones%20trust", WHO)).contains("Milestones Trust"));
    }

    private static long total(String query) {
        return App.get(PROVIDERS + query, WHO).is(200).json().path("total").asLong();
    }

    private static List<String> names(Answer list) {
        return StreamSupport.stream(list.is(200).json().path("items").spliterator(), false)
                .map(item -> item.path("name").asText())
                .toList();
    }

    private static List<Integer> rejectedRows(JsonNode done) {
        List<Integer> rows = new ArrayList<>();
        done.path("rejected").forEach(row -> rows.add(row.path("row").asInt()));
        return rows;
    }

    private static JsonNode importFile(Path file) throws IOException, InterruptedException {
        return follow(send(Files.readAllBytes(file), "text/csv", WHO));
    }

    private static Answer send(byte[] content, String type, String role) {
        return App.send(
                App.request(IMPORTS, role).header("Content-Type", type).POST(BodyPublishers.ofByteArray(content)));
    }

    private static Answer withKey(byte[] content, String key) {
        return App.send(App.request(IMPORTS, WHO)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Asks again until the import is over; its address comes from the answer that accepted it. */
    private static JsonNode follow(Answer accepted) throws InterruptedException {
        accepted.is(202);
        String path = accepted.header("Location").replaceFirst("https?://[^/]+", "");
        for (int i = 0; i < 300; i++) {
            JsonNode now = App.get(path, WHO).is(200).json();
            if (!Set.of("QUEUED", "RUNNING").contains(now.path("state").asText())) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("the import did not end: " + path);
    }
}
