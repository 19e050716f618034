package org.homeward.e2e.catalogue;

import static org.homeward.e2e.catalogue.RegulatorFiles.IMPORTS;
import static org.homeward.e2e.catalogue.RegulatorFiles.imported;
import static org.homeward.e2e.catalogue.RegulatorFiles.named;
import static org.homeward.e2e.catalogue.RegulatorFiles.ofRows;
import static org.homeward.e2e.catalogue.RegulatorFiles.over;
import static org.homeward.e2e.catalogue.RegulatorFiles.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The regulator's file imported, searched and looked at by a program. */
class CatalogueApiIT {

    private static final String OFFICER = "COMMISSIONER";
    private static final String PROVIDERS = "/api/v1/providers";
    private static final long TOO_LARGE = 200_000_000;

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        imported("good.csv", OFFICER);
        Answer again = imported("good.csv", OFFICER);
        assertEquals("SUCCEEDED", again.text("state"));
        assertEquals(3, again.json().path("rows").asInt());
        assertEquals(3, again.json().path("unchanged").asInt());
        assertEquals(0, again.json().path("rejected").size());
        assertEquals(0, again.json().path("alerts").size());
    }

    @Test
    void aChangedRatingRaisesAnAlertAndStaysInTheHistory() throws Exception {
        imported("good.csv", OFFICER);
        Answer later = imported("good-stray-blanks.csv", OFFICER);
        JsonNode alert = later.json().path("alerts").path(0);
        assertEquals("RATING_CHANGED", alert.path("kind").asText(), later::toString);
        assertEquals("Good", alert.path("from").asText());
        assertEquals("Requires improvement", alert.path("to").asText());
        Answer provider = App.get(PROVIDERS + "/" + alert.path("providerRef").asText(), OFFICER)
                .is(200);
        assertTrue(provider.json().path("history").size() > 1, provider::toString);
        assertEquals("Care Quality Commission", provider.text("source"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good-with-byte-order-mark.csv",
                "good-windows-line-ends.csv",
                "columns-another-order.csv",
                "column-extra.csv"
            })
    void aGoodFileInAnotherDressIsTaken(String name) throws Exception {
        Answer answer = imported(name, OFFICER);
        assertEquals("SUCCEEDED", answer.text("state"));
        assertEquals(3, answer.json().path("rows").asInt());
        assertEquals(0, answer.json().path("rejected").size());
    }

    @ParameterizedTest
    @CsvSource({
        "empty.csv, import-empty",
        "header-only.csv, import-no-rows",
        "picture.csv, import-not-csv",
        "encoded-utf-16.csv, import-not-utf8",
        "encoded-windows-1252.csv, import-not-utf8",
        "column-missing.csv, import-columns-missing",
        "column-twice.csv, import-column-twice"
    })
    void aFileThatIsWrongAsAWholeIsRefusedAtOnce(String name, String code) throws Exception {
        send(Files.readAllBytes(named(name)), OFFICER).isInvalid("file", code);
    }

    @ParameterizedTest
    @CsvSource({
        "council-blank.csv, 3",
        "council-unknown.csv, 3",
        "date-bad.csv, 3 4",
        "duplicate-different.csv, 3 5",
        "formula-cells.csv, 2 3 4",
        "id-bad.csv, 3 4",
        "provider-two-names.csv, 2 3",
        "rating-unknown.csv, 3",
        "row-short.csv, 3"
    })
    void brokenRowsAreListedAndTheOthersAreApplied(String name, String rows) throws Exception {
        Answer answer = imported(name, OFFICER);
        assertEquals("SUCCEEDED", answer.text("state"));
        List<String> rejected = new ArrayList<>();
        answer.json().path("rejected").forEach(row -> {
            rejected.add(row.path("row").asText());
            assertFalse(row.path("reason").asText().isBlank(), answer::toString);
        });
        assertEquals(rows, String.join(" ", rejected), answer::toString);
        JsonNode body = answer.json();
        assertEquals(
                body.path("rows").asInt(),
                body.path("created").asInt()
                        + body.path("updated").asInt()
                        + body.path("unchanged").asInt()
                        + rejected.size());
    }

    @Test
    void aQuotationMarkThatNeverClosesFailsTheWholeFile() throws Exception {
        Answer answer = imported("quote-unterminated.csv", OFFICER);
        assertEquals("FAILED", answer.text("state"));
        assertTrue(answer.text("message").contains("row 3"), answer::toString);
        assertEquals(0, answer.json().path("rows").asInt());
    }

    @Test
    void aFileOf200MegabytesIsTooLargeWhetherItSaysSoOrNot() {
        App.send(App.request(IMPORTS, OFFICER)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(CatalogueApiIT::endless), TOO_LARGE)))
                .isProblem(413, "import-too-large");
        App.send(App.request(IMPORTS, OFFICER)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofInputStream(CatalogueApiIT::endless)))
                .isProblem(413, "import-too-large");
    }

    /** Good rows without end, cut off at 200 MB, never in memory. */
    private static InputStream endless() {
        byte[] rows = ofRows(2000);
        InputStream start = new ByteArrayInputStream(rows);
        return new SequenceInputStream(start, new InputStream() {
            private long sent = rows.length;
            private int at;

            @Override
            public int read() {
                if (sent++ >= TOO_LARGE) {
                    return -1;
                }
                at = at + 1 == rows.length ? 0 : at + 1;
                return rows[at];
            }
        });
    }

    @Test
    void anotherTypeOrCharacterSetIsNotTaken() {
        App.send(App.request(IMPORTS, OFFICER)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .is(415);
        App.send(App.request(IMPORTS, OFFICER)
                        .header("Content-Type", "text/csv; charset=iso-8859-1")
                        .POST(BodyPublishers.ofString("x")))
                .is(415);
    }

    @Test
    void theSameKeyImportsOnce() throws Exception {
        byte[] file = Files.readAllBytes(named("good.csv"));
        String key = "import-" + System.nanoTime();
        Answer first = withKey(key, file).is(202);
        Answer second = withKey(key, file).is(202);
        assertEquals(first.body(), second.body());
        assertEquals(first.header("Location"), second.header("Location"));
        withKey(key, Files.readAllBytes(named("good-stray-blanks.csv"))).isProblem(409, "idempotency-key-reused");
        over(first.text("ref"), OFFICER);
    }

    private static Answer withKey(String key, byte[] file) {
        return App.send(App.request(IMPORTS, OFFICER)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(file)));
    }

    @Test
    void anImportIsFollowedStoppedAndThenOver() throws Exception {
        Answer begun = send(ofRows(20_000), OFFICER).is(202);
        assertTrue(begun.header("Location").endsWith(IMPORTS + "/" + begun.text("ref")), begun::toString);
        App.send(App.request(IMPORTS + "/" + begun.text("ref"), OFFICER).DELETE())
                .is(202);
        Answer over = over(begun.text("ref"), OFFICER);
        assertEquals("CANCELLED", over.text("state"));
        assertEquals(0, over.json().path("created").asInt());
        App.send(App.request(IMPORTS + "/" + begun.text("ref"), OFFICER).DELETE())
                .isProblem(409, "import-over");
    }

    @Test
    void anotherOrganisationsImportIsNotThere() throws Exception {
        String ref = imported("good.csv", OFFICER).text("ref");
        String here = App.account(OFFICER).organisation();
        Account other = App.accounts().stream()
                .filter(account ->
                        !account.organisation().equals(here) && account.roles().contains(OFFICER))
                .findFirst()
                .orElseThrow();
        App.send(App.request(IMPORTS + "/" + ref).header("Authorization", "Bearer " + other.token()))
                .isProblem(404, "no-such-import");
        App.send(App.request(IMPORTS + "/" + ref)
                        .header("Authorization", "Bearer " + other.token())
                        .DELETE())
                .isProblem(404, "no-such-import");
    }

    @Test
    void theListIsNewestFirstAndPaged() throws Exception {
        String newest = imported("good.csv", "PROCUREMENT_OFFICER").text("ref");
        Answer list = App.get(IMPORTS + "?pageSize=1", OFFICER).is(200);
        assertEquals(1, list.json().path("items").size());
        assertEquals(newest, list.json().path("items").path(0).path("ref").asText());
        App.get(IMPORTS + "?pageSize=201", OFFICER).isInvalid("pageSize", "page-size-range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=brakenway",
                "q=Brackenway&area=Hallow%20Vale",
                "q=brackenway&area=INV-HALLOW-VALE&serviceType=SUPPORTED_LIVING_SERVICE",
                "q=brackenway&serviceType=supported%20living%20service&serviceType=Dementia%20unknown",
                "q=brackenway&supports=Learning%20Disabilities%20or%20autistic%20spectrum%20disorder&size=small",
                "q=brackenway&category=Community%20based%20adult%20social%20care%20services&rating=good&rating=outstanding"
            })
    void providersAreFoundByWordsAndByWhatNarrowsThemDown(String query) {
        Answer answer = App.get(PROVIDERS + "?" + query, OFFICER);
        if (query.contains("unknown")) {
            answer.isInvalid("serviceType", "search-value-unknown");
            return;
        }
        assertEquals(1, answer.is(200).json().path("total").asInt(), answer::toString);
        JsonNode found = answer.json().path("items").path(0);
        assertEquals("Brackenway Support CIC", found.path("name").asText());
        assertEquals("1-9000001000", found.path("regulatorId").asText());
        assertTrue(answer.json().path("facets").path("supports").size() > 0, answer::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "area=Atlantis, area, search-area-unknown",
        "size=HUGE, size, search-value-unknown",
        "rating=brilliant, rating, search-value-unknown",
        "category=xyz, category, search-value-unknown",
        "sort=colour, sort, sort-unknown",
        "colour=red, colour, unknown-parameter"
    })
    void whatIsNotKnownIsRefusedWithItsField(String query, String field, String code) {
        App.get(PROVIDERS + "?" + query, OFFICER).isInvalid(field, code);
    }

    @Test
    void aSearchOfMoreThan200CharactersIsRefused() {
        App.get(PROVIDERS + "?q=" + "x".repeat(200), OFFICER).is(200);
        App.get(PROVIDERS + "?q=" + "x".repeat(201), OFFICER).isInvalid("q", "search-too-long");
    }

    @Test
    void theWholeListComesAsCsvToo() {
        Answer csv = App.send(App.request(PROVIDERS + "?q=brackenway", OFFICER).header("Accept", "text/csv"));
        assertTrue(csv.is(200).header("Content-Type").startsWith("text/csv"), csv::toString);
        assertTrue(csv.body().contains("Brackenway Support CIC"), csv::toString);
        App.send(App.request(PROVIDERS + "?area=Atlantis", OFFICER).header("Accept", "text/csv"))
                .is(400);
    }

    @Test
    void aProviderThatIsNotThereIsNotFound() {
        App.get(PROVIDERS + "/PR-99999999", OFFICER).isProblem(404, "no-such-provider");
        App.get(PROVIDERS + "/anything", OFFICER).isProblem(404, "no-such-provider");
    }
}
