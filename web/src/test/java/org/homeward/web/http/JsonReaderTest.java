package org.homeward.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Invalid.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    enum Colour {
        RED,
        GREEN
    }

    record Lot(String title, int capacity) {
        Lot {
            if (capacity > 100) {
                throw Invalid.field("capacity", "at-most", "100");
            }
        }
    }

    record Sheet(
            String name,
            long pence,
            Integer maybe,
            boolean open,
            Colour colour,
            LocalDate day,
            Instant at,
            BigDecimal percent,
            List<Lot> lots,
            Optional<String> note) {}

    private static Sheet read(String json) throws IOException {
        return (Sheet) JsonReader.parse(json.getBytes(StandardCharsets.UTF_8), Sheet.class);
    }

    private static FieldError refused(byte[] body) {
        Invalid invalid = assertThrows(Invalid.class, () -> JsonReader.parse(body, Sheet.class));
        assertEquals(1, invalid.errors().size());
        return invalid.errors().get(0);
    }

    private static FieldError refused(String json) {
        return refused(json.getBytes(StandardCharsets.UTF_8));
    }

    record Lists(Optional<List<String>> words, List<Lot> lots, Optional<List<Long>> numbers) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"words\": [\"a\", null]}|words[1]",
                "{\"lots\": [null]}|lots[0]",
                "{\"numbers\": [1, 2, null]}|numbers[2]"
            })
    void aListHoldsSomethingInEachOfItsPlaces(String json, String field) {
        Invalid invalid =
                assertThrows(Invalid.class, () -> JsonReader.parse(json.getBytes(StandardCharsets.UTF_8), Lists.class));
        assertEquals(field, invalid.errors().get(0).field());
        assertEquals("required", invalid.errors().get(0).code());
    }

    @Test
    void readsWhatIsExactlyRight() throws IOException {
        Sheet sheet = read("""
                {"name": "A", "pence": 5, "open": true, "colour": "RED", "day": "2026-04-01",
                 "at": "2026-04-01T10:30:00+01:00", "percent": "12.5", "lots": [{"title": "x", "capacity": 3}],
                 "note": "n"}""");
        assertEquals(
                new Sheet(
                        "A",
                        5,
                        null,
                        true,
                        Colour.RED,
                        LocalDate.of(2026, 4, 1),
                        Instant.parse("2026-04-01T09:30:00Z"),
                        new BigDecimal("12.5"),
                        List.of(new Lot("x", 3)),
                        Optional.of("n")),
                sheet);
    }

    @ParameterizedTest(name = "{0} is refused: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"nmae": "A", "pence": 1, "open": true}                              | nmae             | unknown-field
            {"lots": [{"title": "a", "capacity": 1, "x": 2}], "pence": 1} | lots[0].x | unknown-field
            {"pence": null, "open": true}              | pence            | required
            {"open": true}                             | pence            | required
            {"pence": 1}                               | open             | required
            {"pence": 5.7}                             | pence            | wrong-type
            {"pence": 5.0}                             | pence            | wrong-type
            {"pence": "5"}                             | pence            | wrong-type
            {"maybe": 1.5}                             | maybe            | wrong-type
            {"maybe": ""}                              | maybe            | wrong-type
            {"pence": 99999999999999999999999}         | pence            | number-range
            {"name": 5}                                | name             | wrong-type
            {"name": true}                             | name             | wrong-type
            {"name": ["a"]}                            | name             | wrong-type
            {"open": 1}                                | open             | wrong-type
            {"open": "true"}                           | open             | wrong-type
            {"colour": "red"}                          | colour           | not-one-of
            {"colour": 0}                              | colour           | not-one-of
            {"colour": "0"}                            | colour           | not-one-of
            {"colour": ""}                             | colour           | not-one-of
            {"day": "1.4.2026"}                        | day              | not-a-date
            {"day": "2026-02-30"}                      | day              | not-a-date
            {"day": "2026-04-01T00:00:00Z"}            | day              | not-a-date
            {"day": "0202-04-01"}                      | day              | not-a-date
            {"day": "+12026-04-01"}                    | day              | not-a-date
            {"day": [2026, 4, 1]}                      | day              | wrong-type
            {"day": 20000}                             | day              | wrong-type
            {"at": 1700000000}                         | at               | wrong-type
            {"at": "2026-04-01T09:30:00"}              | at               | not-an-instant
            {"at": "2026-04-01"}                       | at               | not-an-instant
            {"percent": "1e5"}                         | percent          | number-range
            {"percent": 1e99999}                       | percent          | number-range
            {"percent": true}                          | percent          | wrong-type
            {"lots": {"title": "a"}}                   | lots             | wrong-type
            {"lots": [1]}                              | lots[0]          | wrong-type
            {"lots": [{"title": "a"}, {"title": "b", "capacity": "x"}]} | lots[0].capacity | required
            {"lots": [{"title": "b", "capacity": 500}]} | lots[0].capacity | at-most
            {"name": "a\\u0000b"}                       | name             | text-characters
            {"name": "\\ud800"}                         | name             | text-characters
            [1]                                        | ``               | wrong-type
            {"pence": 1, "open": true} {}                | ``               | json-malformed
            {"name": "a", }                            | ``               | json-malformed
            {"name": 'a'}                              | ``               | json-malformed
            {"pence": NaN}                             | ``               | json-malformed
            {"pence": 007}                             | ``               | json-malformed
            {                                          | ``               | json-malformed
            null                                       | ``               | body-missing
            """)
    void refusesWhatIsNot(String json, String field, String code) {
        FieldError error = refused(json);
        assertEquals(field + " " + code, error.field() + " " + error.code(), () -> json);
    }

    @Test
    void refusesARepeatedField() {
        assertEquals(
                "json-repeated-field",
                refused("{\"name\": \"a\", \"name\": \"b\"}").code());
    }

    @Test
    void refusesAnEmptyBody() {
        assertEquals("body-missing", refused(" ").code());
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertEquals(
                "body-not-utf8",
                refused(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'}).code());
        assertEquals(
                "body-not-utf8",
                refused(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}).code());
        assertEquals(
                "json-malformed",
                refused("{}".getBytes(StandardCharsets.UTF_16BE)).code());
    }

    @Test
    void refusesDepthAndLengthBeforeTheyCost() {
        assertEquals("json-limits", refused("{\"x\": " + "[".repeat(100_000)).code());
        assertEquals(
                "json-limits",
                refused("{\"name\": \"" + "a".repeat(600_000) + "\"}").code());
        assertEquals(
                "json-limits", refused("{\"pence\": " + "9".repeat(1000) + "}").code());
    }

    @Test
    void namesWhatIsAllowed() {
        assertEquals(List.of("RED, GREEN"), refused("{\"colour\": \"BLUE\"}").parameters());
    }
}
