package org.homeward.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void membersStandInTheOrderOfTheirCodeUnits() {
        // the sorting example of RFC 8785, 3.2.3
        String shuffled =
                "{\"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\", \"\\ufb33\": \"Hebrew Letter Dalet"
                        + " With Dagesh\", \"1\": \"One\", \"\\ud83d\\ude00\": \"Emoji: Grinning Face\", \"\\u0080\": \"Control\","
                        + " \"\\u00f6\": \"Latin Small Letter O With Diaeresis\"}";
        Json.Obj read = (Json.Obj) CanonicalJson.parse(shuffled);
        assertEquals(
                List.of("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"),
                new ArrayList<>(read.members().keySet()));
    }

    @Test
    void stringsTakeTheShortestEscapes() {
        // after RFC 8785, 3.2.2.2
        Json.Text text = new Json.Text("\u20ac$\u000f\nA'B\"\\\\\"/\u007f");
        assertEquals("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\"", CanonicalJson.text(text));
        assertArrayEquals("\"\u20ac\"".getBytes(StandardCharsets.UTF_8), CanonicalJson.bytes(new Json.Text("\u20ac")));
    }

    @Test
    void blanksAndOrderOfTheSourceLeaveNoTrace() {
        assertEquals(
                "{\"a\":[1,-2,true,false,null,{}],\"b\":\"x\"}",
                CanonicalJson.text(
                        CanonicalJson.parse(" { \"b\" : \"\\u0078\",\n\"a\":[ 1 ,-2, true,false , null,{ } ] }\t")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1.0",
                "1e3",
                "01",
                "-0",
                "-",
                "+1",
                "9007199254740992",
                "99999999999999999999",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "{a:1}",
                "{\"a\":1,}",
                "[1,]",
                "[1 2]",
                "nul",
                "nullx",
                "'a'",
                "\"a",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "1 2",
                "[",
                "{",
                "{\"a\"}",
                "\ufeff1",
                "NaN",
                "\"\\u\uff11\uff11\uff11\uff11\""
            })
    void whatCouldBeReadInTwoWaysIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.parse(text));
    }

    @Test
    void deepNestingIsRefusedAndNotFollowed() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.parse("[".repeat(100_000)));
    }

    @Test
    void aLoneSurrogateIsNotWritten() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text(new Json.Text("\ud800x")));
    }

    @Property
    void whatIsWrittenReadsTheSame(@ForAll("values") Json value) {
        String text = CanonicalJson.text(value);
        assertEquals(value, CanonicalJson.parse(text));
        assertEquals(text, CanonicalJson.text(CanonicalJson.parse(text)));
    }

    @Provide
    Arbitrary<Json> values() {
        Arbitrary<String> strings =
                Arbitraries.strings().ofMaxLength(12).map(text -> text.replaceAll("[\\ud800-\\udfff]", "?"));
        Arbitrary<Json> leaves = Arbitraries.oneOf(
                strings.map(Json.Text::new),
                Arbitraries.longs()
                        .between(-Json.Whole.LARGEST, Json.Whole.LARGEST)
                        .map(Json.Whole::new),
                Arbitraries.of(true, false).map(Json.Bool::new),
                Arbitraries.just(new Json.Nil()));
        return Arbitraries.recursive(
                () -> leaves,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(4).map(Json.Arr::new),
                        Arbitraries.maps(strings, inner).ofMaxSize(4).map(CanonicalJsonTest::object)),
                0,
                3);
    }

    private static Json object(Map<String, Json> members) {
        return new Json.Obj(new HashMap<>(members));
    }
}
