package org.homeward.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to break something. Each answer is a plain refusal, and the product goes on. */
class ApiHostileIT {

    private static final String STANDSTILL = "/api/v1/calendar/standstill";
    private static final String JSON = "application/json";

    private static Answer post(byte[] body) {
        return App.send(
                App.with(App.request(STANDSTILL, "COMMISSIONER"), "POST", JSON, BodyPublishers.ofByteArray(body)));
    }

    private static Answer post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBodyOverAMebibyteIsTooLarge() {
        post("{\"x\": \"" + "a".repeat(1024 * 1024) + "\"}").isProblem(413, "body-too-large");
        App.send(App.json(App.request(STANDSTILL, "COMMISSIONER"), "POST", " ".repeat(2_000_000))
                        .header("Idempotency-Key", "too-large"))
                .isProblem(413, "body-too-large");
    }

    @Test
    void deepNestingAndLongValuesAreRefused() {
        post("{\"x\": " + "[".repeat(200_000)).isProblem(400, "json-limits");
        post("{\"x\": " + "{\"a\":".repeat(100_000)).is(400);
        post("{\"published\": \"" + "a".repeat(600_000) + "\"}").isInvalid("published", "json-limits");
        post("{\"x\": " + "9".repeat(500_000) + "}").is(400);
        post("{\"" + "k".repeat(300_000) + "\": 1}").is(400);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        post(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'})
                .isInvalid("", "body-not-utf8");
        post(new byte[] {(byte) 0xC0, (byte) 0xAF}).isInvalid("", "body-not-utf8");
        post(new byte[] {0, 0, 0, 0}).is(400);
        post("{\"regime\": \"PSR\"}".getBytes(StandardCharsets.UTF_16)).is(400);
        post("\uFEFF{}").is(400);
        post("{\"regime\": \"\\ud800\", \"published\": \"2026-04-01\"}").is(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "utf-16", "utf-7", "nonsense", "\"\""})
    void anotherCharacterSetIsRefused(String charset) {
        App.send(App.with(
                        App.request(STANDSTILL, "COMMISSIONER"),
                        "POST",
                        JSON + "; charset=" + charset,
                        BodyPublishers.ofString("{}")))
                .is(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space here", "semi;colon;12345", "<script>alert(1)</script>"})
    void aRequestNameThatCouldBreakALogIsNotTakenOver(String name) throws IOException {
        String answer = RawHttp.send(
                "GET /open-data/keys HTTP/1.1", "Host: HOST", "X-Request-Id: " + name, "Connection: close", "");
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertFalse(answer.contains("X-Request-Id: " + name), answer);
    }

    @Test
    void aRequestNameOfTheRightFormIsTakenOver() {
        Answer answer = App.send(App.request("/api/v1/nowhere").header("X-Request-Id", "from-my-program-0001"));
        assertEquals("from-my-program-0001", answer.header("X-Request-Id"));
        assertEquals("from-my-program-0001", answer.text("requestId"));
        assertNotEquals(
                App.get("/open-data/keys").header("X-Request-Id"),
                App.get("/open-data/keys").header("X-Request-Id"));
    }

    @Test
    void aLineBreakInAHeaderAddsNone() throws IOException {
        String answer = RawHttp.send(
                "GET /open-data/keys HTTP/1.1",
                "Host: HOST",
                "X-Request-Id: abcdefgh\r\n Set-Cookie: evil=1",
                "Connection: close",
                "");
        assertFalse(answer.contains("\r\nSet-Cookie: evil"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/../../WEB-INF/web.xml",
                "/api/v1/%2e%2e/%2e%2e/WEB-INF/web.xml",
                "/api/v1/..%2f..%2fWEB-INF/web.xml",
                "/api/v1/..;/WEB-INF/web.xml",
                "/open-data/%5c..%5c..%5cWEB-INF/web.xml",
                "/WEB-INF/web.xml",
                "/WEB-INF/classes/META-INF/microprofile-config.properties",
                "/META-INF/MANIFEST.MF",
                "//api/v1/me",
                "/api//v1/me",
                "/api/v1/%00",
                "/api/v1/me%00.json",
                "/api/v1/%c0%ae%c0%ae/",
                "/open-data/%ff%fe",
                "/api/v1/me;jsessionid=1"
            })
    void aCraftedPathReachesNothing(String path) throws IOException {
        String answer = RawHttp.send("GET " + path + " HTTP/1.1", "Host: HOST", "Connection: close", "");
        String status = answer.isEmpty() ? "" : answer.substring(9, 12);
        assertTrue(status.matches("400|401|403|404"), () -> path + " gave " + answer);
        assertFalse(answer.contains("web-app") || answer.contains("mp.openapi") || answer.contains("Manifest"), answer);
        assertFalse(answer.toLowerCase(Locale.ROOT).contains("payara"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /open-data/keys HTTP/1.1",
                "get /open-data/keys HTTP/1.1",
                "GET /open-data/keys?x=%zz HTTP/1.1",
                "GET /open-data/keys?%00=1 HTTP/1.1",
                "CONNECT /open-data/keys HTTP/1.1",
                "POST /open-data/keys HTTP/1.1"
            })
    void anOddRequestLineIsRefused(String line) throws IOException {
        String answer = RawHttp.send(line, "Host: HOST", "Content-Length: 0", "Connection: close", "");
        assertTrue(answer.substring(9, 12).matches("40[0135]|501"), answer);
        assertFalse(answer.contains("Exception"), answer);
    }

    @Test
    void aSecondLengthOrAnotherIsNotBelieved() throws IOException {
        String answer = RawHttp.send(
                "POST " + STANDSTILL + " HTTP/1.1",
                "Host: HOST",
                "Content-Type: application/json",
                "Content-Length: 2",
                "Content-Length: 50",
                "Connection: close",
                "",
                "{}GET /open-data/keys HTTP/1.1\r\nHost: HOST\r\n\r\n");
        assertFalse(answer.contains("\"keyId\""), answer);
    }

    @Test
    void anAnswerIsNotGuessedAtByABrowser() {
        Answer answer = App.get(
                "/api/v1/<script>alert(1)<%2fscript>".replace("<", "%3C").replace(">", "%3E"));
        answer.isProblem(404, "not-found");
        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertFalse(answer.body().contains("<script"));
    }

    @Test
    void anotherSitesPageCannotUseASession() {
        App.send(App.json(App.request(STANDSTILL), "POST", "{}").header("Cookie", "homeward=1"))
                .isProblem(401, "not-signed-in");
    }
}
