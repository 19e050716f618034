package org.homeward.catalogue.infrastructure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.homeward.catalogue.domain.RegulatorColumn;
import org.homeward.shared.domain.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomingFileTest {

    private static final String HEADER = Arrays.stream(RegulatorColumn.values())
            .map(RegulatorColumn::heading)
            .collect(Collectors.joining(","));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(byte[] content) throws IOException {
        try (IncomingFile file = IncomingFile.open(new ByteArrayInputStream(content))) {
            return file.readAllBytes();
        }
    }

    private static String refusal(byte[] content) {
        return assertThrows(Invalid.class, () -> read(content)).code();
    }

    @Test
    void aGoodFilePassesUnchangedAndItsLinesAreCounted() throws IOException {
        byte[] content = bytes("\uFEFF" + HEADER + "\r\n" + "Zoë’s Häuschen,1-1\r\n".repeat(20_000));
        try (IncomingFile file = IncomingFile.open(new ByteArrayInputStream(content))) {
            assertArrayEquals(content, file.readAllBytes());
            assertEquals(20_002, file.lines());
        }
    }

    @Test
    void aCharacterThatFallsBetweenTwoReadsIsNoFault() throws IOException {
        byte[] content = bytes(HEADER + "\n" + "é".repeat(200_000));
        try (InputStream drops = new ByteArrayInputStream(content) {
                    @Override
                    public synchronized int read(byte[] into, int offset, int length) {
                        return super.read(into, offset, Math.min(length, 7));
                    }
                };
                IncomingFile file = IncomingFile.open(drops)) {
            assertArrayEquals(content, file.readAllBytes());
        }
    }

    @Test
    void whatIsNoTextIsRefusedAtOnce() {
        assertEquals("import-empty", refusal(new byte[0]));
        assertEquals("import-empty", refusal(bytes(" \r\n\t ")));
        assertEquals("import-not-csv", refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
        assertEquals("import-not-csv", refusal(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0}));
        assertEquals("import-not-csv", refusal(bytes("%PDF-1.7\n%âãÏÓ\n")));
        assertEquals("import-not-utf8", refusal(HEADER.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void faultsFarInsideTheFileAreFoundWhileItPasses() {
        String rows = "Tansy Row,1-1\n".repeat(30_000);
        assertEquals("import-binary", refusal(bytes(HEADER + "\n" + rows + "\0")));
        byte[] latin = (HEADER + "\n" + rows + "Zoë").getBytes(StandardCharsets.ISO_8859_1);
        Invalid refusal = assertThrows(Invalid.class, () -> read(latin));
        assertEquals("import-not-utf8", refusal.code());
        assertEquals("30002", refusal.parameters().get(0));
    }

    @Test
    void aFileThatEndsInTheMiddleOfACharacterIsRefused() {
        byte[] whole = bytes(HEADER + "\nZoë");
        assertEquals("import-not-utf8", refusal(Arrays.copyOf(whole, whole.length - 1)));
    }

    @ParameterizedTest
    @CsvSource({"'', import-no-rows", "'\n', import-no-rows", "'\n  \r\n', import-no-rows"})
    void aHeaderAloneIsNotEnough(String after, String code) {
        assertEquals(code, refusal(bytes(HEADER + after)));
    }

    @Test
    void anotherListIsRefused() {
        assertEquals("import-other-file", refusal(bytes("name;price\napples;3\n")));
        assertEquals("import-columns-missing", refusal(bytes("Location ID,Location Name\n1-1,Tansy Row\n")));
    }
}
