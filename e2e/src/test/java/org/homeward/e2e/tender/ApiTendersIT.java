package org.homeward.e2e.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.homeward.e2e.Account;
import org.homeward.e2e.Answer;
import org.homeward.e2e.App;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tenders for programs: the promised document, what is refused of it, and the versions of it. */
class ApiTendersIT {

    @Test
    void theDocumentThatIsPromisedIsTakenAndAnsweredWithItsBurden() {
        Answer created = ATender.create(ATender.PRIYA, ATender.document(ATender.aDeadline()))
                .is(201);
        JsonNode tender = created.json();
        assertEquals("DRAFT", tender.at("/state").asText());
        assertEquals("BELOW_THRESHOLD", tender.at("/regime").asText());
        assertEquals(600, tender.at("/burden/wordsToWrite").asInt());
        assertTrue(tender.at("/burden/hours").isTextual());
        assertTrue(tender.at("/warnings").isArray());
        assertEquals("30.00", tender.at("/questions/0/weight").asText());
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        JsonNode problem = ATender.create(ATender.PRIYA, ATender.json()).is(400).json();
        List<String> fields = problem.at("/errors").findValuesAsText("field");
        assertTrue(
                fields.containsAll(List.of(
                        "title",
                        "summary",
                        "route",
                        "cpv",
                        "lots",
                        "questions",
                        "price",
                        "questionsClose",
                        "deadline")),
                fields::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "/questions/0, weight, 30.01, 422, weights-not-100, price.weight",
        "/questions/0, weight, 30.001, 400, weight-form, questions[0].weight",
        "/questions/1, minimumMark, 3, 400, minimum-not-in-scale, questions[1].minimumMark",
        "/questions/1, ref, Q1, 400, question-ref-twice, questions[1].ref",
        "/questions/0, maxWords, 0, 400, max-words-range, questions[0].maxWords",
        "/questions/0, maxWords, 701, 422, period-short, deadline",
        "/questions/0, help, Attach your audited accounts., 422, demand-audited-accounts, questions[0].help",
        "/questions/0, text, You must hold ISO 9001., 422, demand-no-equivalent, questions[0].text",
        "/price, method, REVERSE_AUCTION, 400, not-one-of, price.method",
        "/price, method, FIXED_FEE, 422, fixed-fee-weight, price.weight",
        "/lots/0, areas, Nowhere at all, 400, area-unknown, lots[0].areas[0]",
        "/lots/0, endDate, 2028-01-01, 400, lot-ends-early, lots[0].endDate",
        "'', cpv, 85141200, 422, route-not-here, route",
        "'', route, AUCTION, 400, not-one-of, route",
        "'', buyer, Another council, 400, buyer-not-yours, buyer",
        "'', deadline, 2026-01-01T00:00:00Z, 400, questions-close-late, questionsClose",
        "'', colour, blue, 400, unknown-field, colour",
    })
    void whatIsWrongIsRefusedAtItsField(String at, String name, String value, int status, String code, String field) {
        ObjectNode document = ATender.document(ATender.aDeadline());
        ObjectNode place = (ObjectNode) document.at(at);
        if (value.matches("[0-9]{1,4}") && !name.equals("weight")) {
            place.put(name, Integer.parseInt(value));
        } else {
            place.put(name, value);
        }
        JsonNode problem = ATender.create(ATender.PRIYA, document).is(status).json();
        assertEquals(code, problem.at("/errors/0/code").asText());
        assertEquals(field, problem.at("/errors/0/field").asText());
        assertEquals(status == 422, problem.hasNonNull("rule"));
        assertEquals(status == 422, problem.hasNonNull("source"));
    }

    @Test
    void aShortTimeNeedsAReason() {
        ObjectNode document = ATender.document(App.now().plus(Duration.ofDays(8)));
        assertEquals(
                "period-short", ATender.create(ATender.PRIYA, document).is(422).text("code"));
        document.put("shortPeriodReason", "Somebody goes home soon.");
        ATender.create(ATender.PRIYA, document).is(201);
    }

    @Test
    void whoChangesItNamesTheVersionAndEndsTheApproval() {
        ObjectNode document = ATender.document(ATender.aDeadline());
        JsonNode tender = ATender.create(ATender.PRIYA, document).is(201).json();
        String path = "/api/v1/tenders/" + tender.at("/ref").asText();
        int version = tender.at("/version").asInt();
        send(path, "POST", "/approve", ATender.PRIYA).is(403);
        send(path, "POST", "/approve", ATender.TOM).is(200);
        assertEquals(
                "version-needed", put(path, document, request -> {}).is(412).text("code"));
        put(path, document, request -> request.header("If-Match", "\"" + version + "\""))
                .is(412);
        JsonNode changed = put(path, document, request -> request.header("If-Match", "\"" + (version + 1) + "\""))
                .is(200)
                .json();
        assertEquals("DRAFT", changed.at("/state").asText());
        send(path, "POST", "/publish", ATender.PRIYA).is(409);
    }

    @Test
    void bidderAndStrangerSeeOnlyWhatIsTheirs() {
        ObjectNode document = ATender.document(ATender.aDeadline());
        String path = "/api/v1/tenders/"
                + ATender.create(ATender.PRIYA, document).is(201).text("ref");
        send(path, "GET", "", ATender.BRACKENWAY).is(404);
        assertTrue(send(path, "GET", "", ATender.PRIYA).is(200).json().has("desk"));
        send(path, "POST", "/approve", ATender.TOM).is(200);
        send(path, "POST", "/publish", ATender.PRIYA).is(200);
        assertFalse(send(path, "GET", "", ATender.BRACKENWAY).is(200).json().has("desk"));
        send(path, "POST", "/close", ATender.PRIYA).is(409);
        assertEquals(
                "CANCELLED",
                send(path, "POST", "/cancel", ATender.PRIYA).is(200).text("state"));
    }

    @ParameterizedTest
    @CsvSource({
        "85312400, 66353999, BELOW_THRESHOLD, true",
        "85312400, 66354000, LIGHT_TOUCH, false",
        "79412000, 20772000, STANDARD, false",
        "85141200, 100, PSR, false",
    })
    void theRegimeFollowsFromCodesAndValue(String cpv, long pence, String regime, boolean quotation) {
        JsonNode answer = App.post(
                        "/api/v1/regime",
                        "PROCUREMENT_OFFICER",
                        "{\"buyer\":\"COUNCIL\",\"cpv\":[\"" + cpv + "\"],\"healthMain\":" + cpv.startsWith("851")
                                + ",\"separable\":false,\"valuePence\":" + pence + "}")
                .is(200)
                .json();
        assertEquals(regime, answer.at("/regime").asText());
        boolean found = false;
        for (JsonNode route : answer.at("/routes")) {
            assertFalse(route.at("/rule").asText().isEmpty());
            assertFalse(route.at("/source").asText().isEmpty());
            found |= route.at("/route").asText().equals("QUOTATION")
                    && route.at("/allowed").asBoolean();
        }
        assertEquals(quotation, found);
    }

    private static Answer send(String path, String method, String under, Account account) {
        return App.send(App.request(path + under, account).method(method, BodyPublishers.noBody()));
    }

    private static Answer put(String path, JsonNode body, Consumer<java.net.http.HttpRequest.Builder> with) {
        java.net.http.HttpRequest.Builder request = App.request(path, ATender.PRIYA)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.toString()));
        with.accept(request);
        return App.send(request);
    }
}
