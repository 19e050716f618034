package org.homeward.e2e.ledger;

import static org.homeward.e2e.ledger.Closing.GRACE;
import static org.homeward.e2e.ledger.Closing.LEONIE;
import static org.homeward.e2e.ledger.Closing.json;
import static org.homeward.e2e.ledger.Closing.promised;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homeward.e2e.Account;
import org.homeward.e2e.App;
import org.junit.jupiter.api.Test;

/** The whole of a ledger over HTTP: what two people saw, what it released, and where the money went. */
class LedgerApiIT {

    private static final Account ROSA = App.named("Rosa Lindqvist");

    private static Stream<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false);
    }

    @Test
    void aReleasedPoundIsFollowedFromTheWardToTheScheme() {
        Closing closing = Closing.programme("Followed from Elm House");
        String entered =
                closing.enter("WARD_CLOSED", "ELM", closing.emptied()).is(201).text("ref");
        String confirm = "/confirmations/" + entered + "/confirm";
        closing.post(confirm, LEONIE, json()).isProblem(422, "fact-own");
        closing.post(confirm, ROSA, json()).is(403);
        assertEquals(
                0, closing.get("/releases", ROSA).is(200).json().path("total").asInt());
        JsonNode fact = closing.post(confirm, GRACE, json()).is(200).json();
        assertEquals(3, fact.path("releases").asInt(), fact::toString);
        closing.post(confirm, GRACE, json()).isProblem(409, "wrong-state");
        JsonNode release = items(closing.get("/releases", LEONIE).is(200).json())
                .filter(one ->
                        one.path("month").asText().equals(closing.month(2).toString()))
                .findFirst()
                .orElseThrow();
        assertEquals(5_000_000, release.path("releasedPence").asLong());
        assertEquals(4_583_333, release.path("reinvestablePence").asLong(), "eleven of twelve people, rounded down");
        String ref = release.path("ref").asText();
        closing.post("/reinvestments", LEONIE, promised(ref, 4_583_334)).isProblem(422, "reinvestment-too-much");
        closing.post("/reinvestments", LEONIE, promised(ref, 0)).isInvalid("amountPence", "ledger-amount-needed");
        closing.post("/reinvestments", LEONIE, json().put("release", ref).put("amountPence", 5))
                .isInvalid("contract", "reinvestment-one-aim");
        closing.post("/reinvestments", LEONIE, promised(ref, 5).put("scheme", "ROAD"))
                .isInvalid("scheme", "reinvestment-no-scheme");
        closing.post("/reinvestments", GRACE, promised(ref, 5)).is(403);
        String promise = closing.post("/reinvestments", LEONIE, promised(ref, 4_000_000))
                .is(201)
                .text("ref");
        JsonNode payment = json().put("amountPence", 1_500_000).put("reference", "INV-7");
        assertEquals(
                "PARTLY_SPENT",
                closing.post("/reinvestments/" + promise + "/payments", LEONIE, payment)
                        .is(201)
                        .text("state"));
        closing.post("/reinvestments/" + promise + "/payments", LEONIE, payment)
                .isProblem(409, "spending-there-already");
        JsonNode trace = closing.get("/reinvestments/" + promise + "/trace", ROSA)
                .is(200)
                .json();
        assertEquals("ELM", trace.at("/fact/subject").asText());
        assertEquals("Grace Okafor", trace.at("/posted/confirmedBy").asText());
        assertEquals("COMMITMENT", trace.at("/aims/0/journals/0/kind").asText());
        assertEquals("INV-7", trace.at("/aims/0/journals/1/reference").asText());
        JsonNode balance = closing.get("/trial-balance", ROSA).is(200).json();
        assertEquals(0, balance.path("sumPence").asLong());
        assertEquals("10.0", balance.at("/released/ratePercent").textValue(), balance::toString);
        assertPublished(closing);
    }

    private static void assertPublished(Closing closing) {
        JsonNode published = App.get("/open-data/reinvestment").is(200).json();
        List<JsonNode> lines = items(published)
                .filter(one -> one.path("programme").asText().equals(closing.ref()))
                .toList();
        assertFalse(lines.isEmpty(), published::toString);
        assertTrue(
                published.at("/all/rate").isTextual()
                        || published.at("/all/rate").isMissingNode(),
                published::toString);
        long spent = lines.stream()
                .mapToLong(one -> one.path("reinvestedPence").asLong())
                .sum();
        assertEquals(1_500_000, spent, "twelve people stand behind it, so it is told exactly");
    }

    /** What the demonstration tells: the closed hospital's money pays for the contract by which people live at home. */
    @Test
    void theStorysMoneyGoesToItsContract() {
        String story = items(read("/api/v1/programmes"))
                .filter(one -> one.path("name").asText().equals("Homes from Marlowe House"))
                .findFirst()
                .orElseThrow()
                .path("ref")
                .asText();
        JsonNode promised = read("/api/v1/programmes/" + story + "/reinvestments");
        List<String> aims = items(promised)
                .map(one -> one.path("contract").asText())
                .distinct()
                .toList();
        assertEquals(1, aims.size(), promised::toString);
        assertTrue(read("/api/v1/contracts/" + aims.get(0)).toString().contains("Hallow Vale"), aims::toString);
    }

    private static JsonNode read(String path) {
        return App.send(App.request(path, LEONIE)).is(200).json();
    }

    @Test
    void aMonthReleasesTheModelsSumAndAMoveToAnotherHospitalIsNeverReinvested() {
        Closing closing = Closing.programme("To the penny from Elm House");
        LocalDate day = closing.emptied();
        for (int i = 1; i <= Closing.PEOPLE; i++) {
            closing.confirmed("MOVE", "E" + i, day);
        }
        closing.confirmed("SITE_CLOSED", "SITE", day);
        closing.confirmed("WARD_CLOSED", "ELM", day);
        JsonNode profile = closing.get("/profile", LEONIE).is(200).json();
        List<JsonNode> releases = items(
                        closing.get("/releases?pageSize=200", LEONIE).is(200).json())
                .toList();
        for (int number = 0; number < 5; number++) {
            String month = closing.month(number).toString();
            long released = releases.stream()
                    .filter(one -> one.path("month").asText().equals(month))
                    .mapToLong(one -> one.path("releasedPence").asLong())
                    .sum();
            assertEquals(profile.at("/months/" + number + "/releasedPence").asLong(), released, month);
        }
        JsonNode transfer = releases.stream()
                .filter(one -> one.path("subject").asText().equals("E" + Closing.PEOPLE))
                .findFirst()
                .orElseThrow();
        assertEquals(0, transfer.path("reinvestablePence").asLong());
        closing.post("/reinvestments", LEONIE, promised(transfer.path("ref").asText(), 1))
                .isProblem(422, "reinvestment-too-much");
    }

    @Test
    void twoAtOnceCannotPromiseTheSamePound() {
        Closing closing = Closing.programme("At once from Elm House");
        closing.confirmed("WARD_CLOSED", "ELM", closing.emptied());
        String release = closing.get("/releases", LEONIE)
                .is(200)
                .json()
                .at("/items/0/ref")
                .asText();
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(client.sendAsync(closing.promise(release, 2_000_000), BodyHandlers.ofString())
                    .thenApply(answer -> answer.statusCode()));
        }
        List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();
        assertEquals(2, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
        assertEquals(4, statuses.stream().filter(status -> status == 422).count(), statuses::toString);
    }

    @Test
    void whatIsEnteredWrongIsExplainedBesideItsField() {
        Closing closing = Closing.programme("Wrongly from Elm House");
        LocalDate day = closing.emptied();
        closing.enter("MOVE", "NOBODY", day).isInvalid("subject", "fact-no-person");
        closing.enter("WARD_CLOSED", "ELM", day.minusDays(1)).isInvalid("date", "fact-ward-not-empty");
        closing.enter("WARD_CLOSED", "ELM", App.today().plusDays(1)).isInvalid("date", "fact-in-future");
        closing.post("/confirmations", LEONIE, json().put("kind", "ESCAPE")).is(400);
        closing.enter("MOVE", "E1", day).is(201);
        closing.enter("MOVE", "E1", day).isProblem(409, "fact-there-already");
        closing.post("/periods/" + closing.month(1) + "/close", LEONIE, json()).isProblem(409, "period-earlier-open");
        closing.post("/periods/" + closing.month(9) + "/close", LEONIE, json()).isProblem(409, "period-not-begun");
        closing.post("/reversals", LEONIE, json().put("journal", "J-0").put("reason", "so"))
                .isInvalid("reason", "ledger-reason-needed");
        closing.post("/reversals", LEONIE, json()).isInvalid("journal", "reversal-one-of-two");
        closing.get("/ledger?month=July", LEONIE).isInvalid("month", "not-a-month");
        App.send(App.request("/api/v1/programmes/DR-99999/ledger", LEONIE).GET())
                .is(404);
    }

    @Test
    void theGeneralLedgerIsMatchedOnceAndNothingOfItIsLost() {
        Closing closing = Closing.programme("Booked for Elm House");
        closing.confirmed("WARD_CLOSED", "ELM", closing.emptied());
        String release = closing.get("/releases", LEONIE)
                .is(200)
                .json()
                .at("/items/0/ref")
                .asText();
        String promise = closing.post("/reinvestments", LEONIE, promised(release, 100_000))
                .is(201)
                .text("ref");
        closing.post("/mapping", LEONIE, json().set("rules", json().arrayNode().add(json().put("target", "CAPITAL"))))
                .isInvalid("rules[0].costCentre", "mapping-code-needed");
        closing.post(
                        "/mapping",
                        LEONIE,
                        json().set(
                                        "rules",
                                        json().arrayNode()
                                                .add(json().put("costCentre", "C1")
                                                        .put("target", "FUNDING")
                                                        .put("aim", "GRANT"))
                                                .add(json().put("subjectiveCode", "52")
                                                        .put("target", "DOUBLE_RUNNING"))))
                .is(200);
        String day = closing.emptied().toString();
        String csv = extract(day, promise);
        JsonNode taken = closing.actuals(csv).is(201).json();
        assertEquals(7, taken.at("/file/rows").asInt(), taken::toString);
        assertEquals(4, taken.at("/file/matched").asInt(), taken::toString);
        assertEquals(1, taken.at("/file/rejectedRows").asInt(), taken::toString);
        assertEquals(
                "actual-more-than-promised", taken.at("/unmatchedRows/0/code").asText(), taken::toString);
        assertEquals("actual-no-rule", taken.at("/unmatchedRows/1/code").asText(), taken::toString);
        JsonNode before = closing.get("/trial-balance", LEONIE).is(200).json();
        closing.actuals(csv).is(200);
        JsonNode more =
                closing.actuals(csv + day + ",C2,52,1.00,O-2,Overlap\n").is(201).json();
        assertEquals(6, more.at("/file/repeatedRows").asInt(), more::toString);
        assertEquals(1, more.at("/file/newRows").asInt(), more::toString);
        JsonNode after = closing.get("/trial-balance", LEONIE).is(200).json();
        assertEquals(
                before.at("/accounts/2/balancePence").asLong() + 100,
                after.at("/accounts/2/balancePence").asLong(),
                "only the new row was posted");
        long row = taken.at("/unmatchedRows/1/id").asLong();
        closing.post("/actuals/rows/" + row + "/match", LEONIE, json().put("target", "FUNDING"))
                .isInvalid("aim", "mapping-aim-needed");
        JsonNode matched = closing.post("/actuals/rows/" + row + "/match", LEONIE, json().put("target", "NOT_OURS"))
                .is(200)
                .json();
        assertEquals("NOT_OURS", matched.path("state").asText());
        closing.actuals("date,amount\n1,2\n").isInvalid("file", "actuals-columns");
        closing.actuals("").isInvalid("file", "actuals-empty");
        assertCsv(closing);
    }

    private static String extract(String day, String promise) {
        return "Date,Cost centre,Subjective code,Amount,Reference,Description\n"
                + day + ",C1,91,\"20,000.00\",G-1,Grant\n"
                + day + ",C2,52,150.00,O-1,Overlap\n"
                + day + ",C2,52,150.00,O-1,Overlap\n"
                + day + ",C9,77,600.00," + promise + ",Week 1\n"
                + day + ",C9,77,600.00," + promise + ",Week 2\n"
                + day + ",C9,78,9.99,X-1,Taxi\n"
                + "31/02/2026,C9,78,lots,X-2,Taxi\n";
    }

    private static void assertCsv(Closing closing) {
        String table = App.send(App.request("/api/v1/programmes/" + closing.ref() + "/ledger", LEONIE)
                        .header("Accept", "text/csv")
                        .GET())
                .is(200)
                .body();
        long sum = table.lines()
                .skip(1)
                .map(line -> line.split(","))
                .mapToLong(cells -> Long.parseLong(cells[6]) - Long.parseLong(cells[7]))
                .sum();
        assertEquals(0, sum);
        assertTrue(table.lines().count() > 10, table);
    }
}
