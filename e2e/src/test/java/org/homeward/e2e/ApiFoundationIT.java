package org.homeward.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every call of the HTTP API, tried on the calls that are always there. */
class ApiFoundationIT {

    private static final String STANDSTILL = "/api/v1/calendar/standstill";
    private static final String RIGHT = "{\"regime\": \"PSR\", \"published\": \"2026-04-01\"}";

    @Test
    void everyAccountIsWhoItSaysItIs() {
        for (Account account : App.accounts()) {
            Answer me = App.send(App.request("/api/v1/me").header("Authorization", "Bearer " + account.token()))
                    .is(200);
            assertEquals(account.name(), me.text("name"));
            assertEquals(account.organisation(), me.text("organisation"));
            Set<String> roles = new TreeSet<>();
            me.json().path("roles").forEach(role -> roles.add(role.asText()));
            assertEquals(new TreeSet<>(account.roles()), roles);
            assertEquals("WRITE", me.text("scope"));
        }
    }

    @Test
    void withoutATokenAProgramIsAskedToSignIn() {
        Answer answer = App.get("/api/v1/me").isProblem(401, "not-signed-in");
        assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"));
        App.send(App.json(App.request(STANDSTILL), "POST", "{not even JSON")).isProblem(401, "not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer hw_nobody", "Bearer ", "Bearer", "Basic YTpi", "hw_nobody", "Bearer a b c"})
    void aTokenThatDoesNotWorkIsRefusedEverywhere(String authorization) {
        for (String path : List.of("/api/v1/me", "/open-data/keys", "/api/v1/nowhere")) {
            App.send(App.request(path).header("Authorization", authorization)).isProblem(401, "token-refused");
        }
    }

    @Test
    void aRoleThatMayNotIsToldSoBeforeItsBodyIsRead() {
        App.post(STANDSTILL, "PROVIDER", RIGHT).isProblem(403, "not-allowed");
        App.post(STANDSTILL, "PROVIDER", "{not even JSON").isProblem(403, "not-allowed");
    }

    @ParameterizedTest(name = "{0} {1}: {2} to {3}, until {4}")
    @CsvSource({
        "PSR, 2026-04-01, 2026-04-02, 2026-04-16, 2026-04-16T23:00:00Z",
        "PA2023, 2026-06-01, 2026-06-01, 2026-06-10, 2026-06-10T23:00:00Z",
        "PA2023, 2026-01-12, 2026-01-12, 2026-01-21, 2026-01-22T00:00:00Z"
    })
    void computesAStandstill(String regime, String published, String firstDay, String lastDay, String endsAt) {
        Answer answer = App.post(
                        STANDSTILL,
                        "PROCUREMENT_OFFICER",
                        "{\"regime\": \"%s\", \"published\": \"%s\"}".formatted(regime, published))
                .is(200);
        assertEquals(
                firstDay + " " + lastDay + " " + endsAt,
                answer.text("firstDay") + " " + answer.text("lastDay") + " " + answer.text("endsAt"));
        assertEquals("application/json", answer.header("Content-Type"));
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"regime": "PSX", "published": "2026-04-01"}           | regime    | not-one-of
            {"regime": 0, "published": "2026-04-01"}               | regime    | not-one-of
            {"regime": "PSR", "published": "1 April 2026"}         | published | not-a-date
            {"regime": "PSR", "published": "2026-02-30"}           | published | not-a-date
            {"regime": "PSR", "published": "99999-01-01"}          | published | not-a-date
            {"regime": "PSR", "published": 20260401}               | published | wrong-type
            {"regime": "PSR"}                                      | published | required
            {"regime": null, "published": "2026-04-01"}            | regime    | required
            {"regime": "PSR", "published": "2026-04-01", "x": 1}   | x         | unknown-field
            {"regime": "PSR", "regime": "PSR"}                     | ``        | json-repeated-field
            {"regime": "PSR", "published": "2026-04-01"} {}        | ``        | json-malformed
            {"regime": "PSR", "published": "2026-04-01",}          | ``        | json-malformed
            []                                                     | ``        | wrong-type
            "PSR"                                                  | ``        | wrong-type
            null                                                   | ``        | body-missing
            ``                                                     | ``        | body-missing
            """)
    void namesTheFieldThatIsWrong(String json, String field, String code) {
        App.post(STANDSTILL, "COMMISSIONER", json).isInvalid(field, code);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        App.post(STANDSTILL, "COMMISSIONER", "{}")
                .isProblem(400, "invalid")
                .isInvalid("regime", "required")
                .isInvalid("published", "required");
    }

    @Test
    void saysWhichRuleRefuses() {
        Answer answer = App.post(STANDSTILL, "COMMISSIONER", "{\"regime\": \"PA2023\", \"published\": \"1950-01-01\"}")
                .isProblem(422, "standstill-not-known");
        assertFalse(answer.text("rule").isBlank());
        assertTrue(answer.text("source").contains("Procurement Act 2023"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nowhere",
                "/api/v1",
                "/api/v1/",
                "/api/v2/me",
                "/api",
                "/open-data/nowhere",
                "/open-data",
                "/test",
                "/test/nowhere",
                "/metrics",
                "/metrics/base",
                "/application.wadl",
                "/api/v1/application.wadl",
                "/open-data/application.wadl",
                "/open-data/keys/",
                "/open-data/keys;a=b/c"
            })
    void whereNothingIsAProgramIsToldSo(String path) {
        if (path.equals("/open-data/keys/")) {
            App.get(path).is(200);
        } else {
            App.get(path).isProblem(404, "not-found");
        }
    }

    @Test
    void aMethodThatIsNotTakenIsRefusedWithTheOnesThatAre() {
        Answer answer = App.send(App.request(STANDSTILL, "COMMISSIONER").GET()).isProblem(405, "method-not-allowed");
        assertTrue(answer.header("Allow").contains("POST"));
        for (String method : List.of("DELETE", "PATCH", "PUT", "FOO", "PROPFIND")) {
            App.send(App.request(STANDSTILL, "COMMISSIONER").method(method, BodyPublishers.noBody()))
                    .isProblem(405, "method-not-allowed");
        }
        App.send(App.request(STANDSTILL, "COMMISSIONER")
                        .header("X-HTTP-Method-Override", "POST")
                        .GET())
                .isProblem(405, "method-not-allowed");
    }

    @Test
    void headAndOptionsAnswerPlainly() {
        Answer head = App.send(App.request("/open-data/keys").method("HEAD", BodyPublishers.noBody()))
                .is(200);
        assertEquals("", head.body());
        Answer options = App.send(App.request("/open-data/keys").method("OPTIONS", BodyPublishers.noBody()))
                .is(200);
        assertTrue(options.header("Allow").contains("GET"));
        assertFalse(options.body().contains("wadl"));
    }

    @Test
    void aTypeThatIsNotTakenOrNotGivenIsRefused() {
        App.send(App.with(App.request(STANDSTILL, "COMMISSIONER"), "POST", "text/csv", BodyPublishers.ofString("a")))
                .isProblem(415, "unsupported-type");
        App.send(App.request(STANDSTILL, "COMMISSIONER").POST(BodyPublishers.ofString(RIGHT)))
                .isProblem(415, "unsupported-type");
        App.send(App.json(App.request(STANDSTILL, "COMMISSIONER"), "POST", RIGHT)
                        .header("Accept", "text/html"))
                .isProblem(406, "not-acceptable");
        App.send(App.json(App.request(STANDSTILL, "COMMISSIONER"), "POST", RIGHT)
                        .header("Content-Encoding", "gzip"))
                .isProblem(415, "unsupported-encoding");
    }

    @Test
    void anUnknownOrRepeatedQueryParameterIsNamed() {
        App.get("/open-data/keys?puprose=RECEIPT")
                .isProblem(400, "unknown-parameter")
                .isInvalid("puprose", "unknown-parameter");
        App.get("/api/v1/providers?pageSize=201", "COMMISSIONER").isInvalid("pageSize", "page-size-range");
        App.get("/api/v1/providers?pageSize=x", "COMMISSIONER").isInvalid("pageSize", "wrong-type");
        App.get("/api/v1/providers?page=0", "COMMISSIONER").isInvalid("page", "page-range");
        App.get("/api/v1/providers?page=-1", "COMMISSIONER").isInvalid("page", "page-range");
        App.get("/api/v1/providers?page=1&page=2", "COMMISSIONER").isInvalid("page", "parameter-once");
        App.get("/api/v1/providers?q=a%00b", "COMMISSIONER").isInvalid("q", "text-characters");
    }

    @Test
    void publishesKeysAndTheSignedHeadOfTheTrail() {
        Answer head = App.get("/open-data/audit/checkpoint").is(200);
        assertTrue(head.text("hash").matches("[0-9a-f]{64}"));
        assertTrue(head.text("at").endsWith("Z"));
        JsonNode keys = App.get("/open-data/keys").is(200).json().path("keys");
        assertTrue(keys.findValuesAsText("keyId").contains(head.text("keyId")));
    }

    @Test
    void theTestClockMovesForwardOnly() {
        Instant now = Instant.parse(App.get("/open-data/audit/checkpoint").text("at"));
        Instant later = now.plus(Duration.ofMinutes(2));
        Answer moved = App.put("/test/clock", "{\"at\": \"" + later + "\"}").is(200);
        assertFalse(Instant.parse(moved.text("now")).isBefore(later));
        App.put("/test/clock", "{\"at\": \"" + now + "\"}").isProblem(409, "clock-forward-only");
        App.put("/test/clock", "{\"at\": \"tomorrow\"}").isInvalid("at", "not-an-instant");
        App.put("/test/clock", "{}").isInvalid("at", "required");
    }

    @Test
    void saysWhetherItIsReadyAndNothingElse() {
        Answer ready = App.get("/health/ready").is(200);
        assertEquals("UP", ready.text("status"));
        for (String part : List.of("database", "schema", "keys", "audit")) {
            assertEquals(
                    "UP",
                    ready.json().path("checks").path(0).path("data").path(part).asText());
        }
        assertEquals("UP", App.get("/health/live").is(200).text("status"));
        assertFalse((ready.body() + App.get("/health").body()).matches("(?s).*(jdbc|postgres|Payara|/tmp|5432).*"));
    }

    @Test
    void describesEveryCallOfEveryApplication() {
        JsonNode api = App.send(App.request("/openapi").header("Accept", "application/json"))
                .is(200)
                .json();
        assertEquals("Homeward", api.path("info").path("title").asText());
        assertFalse(api.path("info").path("version").asText().isBlank());
        for (String path : List.of(STANDSTILL, "/api/v1/me", "/open-data/keys", "/open-data/audit/checkpoint")) {
            assertTrue(api.path("paths").has(path), () -> path + " is not described");
        }
        assertTrue(api.path("paths").path("/test/clock").has("put"));
        JsonNode standstill = api.path("paths").path(STANDSTILL).path("post");
        assertEquals("#/components/schemas/Problem", problem(standstill));
        assertTrue(standstill.path("security").path(0).has("token"));
        assertTrue(api.path("paths")
                .path("/open-data/keys")
                .path("get")
                .path("security")
                .isMissingNode());
        assertEquals(
                "bearer", api.at("/components/securitySchemes/token/scheme").asText());
        assertTrue(api.at("/components/schemas/Problem/properties").has("errors"));
        assertEquals(
                "#/components/schemas/Date",
                api.at("/components/schemas/Standstill/properties/firstDay/$ref")
                        .asText());
        assertEquals("date", api.at("/components/schemas/Date/format").asText());
    }

    private static String problem(JsonNode operation) {
        return operation
                .path("responses")
                .path("default")
                .path("content")
                .path("application/problem+json")
                .path("schema")
                .path("$ref")
                .asText();
    }

    @Test
    void noAnswerSaysWhatServesIt() {
        for (String path : List.of("/api/v1/nowhere", "/nowhere", "/open-data/keys", "/health", "/openapi")) {
            Answer answer = App.get(path);
            String all = answer.response().headers().map() + answer.body();
            assertFalse(
                    all.toLowerCase(java.util.Locale.ROOT).matches("(?s).*(payara|glassfish|grizzly|jersey).*"), all);
        }
    }
}
