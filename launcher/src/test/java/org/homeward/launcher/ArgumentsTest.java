package org.homeward.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final List<Option> KNOWN =
            List.of(new Option("--port", "N", ""), new Option("--no-demo", "", ""), Option.DATA);

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), KNOWN);
    }

    @Test
    void aValueMayStandBehindTheNameOrBehindAnEqualsSign() {
        assertEquals(8081, parse("--port", "8081").port("--port", 1));
        assertEquals(8081, parse("--port=8081").port("--port", 1));
        assertEquals(0, parse("--port=0").port("--port", 1));
        assertEquals(1, parse().port("--port", 1));
    }

    @Test
    void anOptionWithoutValueIsThereOrNot() {
        assertTrue(parse("--no-demo").has("--no-demo"));
        assertFalse(parse("--port", "1").has("--no-demo"));
    }

    @Test
    void theDataFolderHasAPlaceWithoutBeingNamed() {
        assertEquals(Path.of("homeward-data").toAbsolutePath(), parse().data());
        assertEquals(Path.of("/a/b=c"), parse("--data=/a/b=c").data());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 8080",
                "stray",
                "--port",
                "--port --no-demo",
                "--port=",
                "--no-demo=yes",
                "--port 1 --port 2"
            })
    void whatCannotBeMeantIsRefused(String line) {
        StartRefused refused = assertThrows(StartRefused.class, () -> parse(line.split(" ")));
        assertEquals(Reason.USAGE, refused.reason());
        assertTrue(refused.getMessage().endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "eighty", "8080 ", "1e3", "99999999999"})
    void aPortIsANumberThatPortsHave(String typed) {
        Arguments arguments = parse("--port=" + typed);
        assertThrows(StartRefused.class, () -> arguments.port("--port", 1));
    }
}
