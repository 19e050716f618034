package org.homeward.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;

/** What the product answered, with the questions that tests have about it. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        try {
            return App.JSON.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + this, e);
        }
    }

    public String text(String field) {
        return json().path(field).asText();
    }

    /** Fails unless it went well with this status. */
    public Answer is(int status) {
        assertEquals(status, status(), this::toString);
        return this;
    }

    /** Fails unless this is a problem of this status and code, told as problems are told. */
    public Answer isProblem(int status, String code) {
        is(status);
        assertEquals("application/problem+json", header("Content-Type"), this::toString);
        assertEquals(code, text("code"), this::toString);
        assertEquals("urn:homeward:problem:" + code, text("type"));
        assertEquals(status, json().path("status").asInt());
        assertTrue(!text("title").isBlank() && !text("detail").isBlank(), this::toString);
        assertEquals(header("X-Request-Id"), text("requestId"));
        return this;
    }

    /** Fails unless this is a 400 with an error of this code for this field. */
    public Answer isInvalid(String field, String code) {
        is(400);
        boolean named = StreamSupport.stream(json().path("errors").spliterator(), false)
                .anyMatch(error -> error.path("field").asText().equals(field)
                        && error.path("code").asText().equals(code)
                        && !error.path("message").asText().isBlank());
        assertTrue(named, () -> "no error " + code + " for " + field + " in " + this);
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " -> " + status() + " " + header("Content-Type")
                + "\n" + body();
    }
}
