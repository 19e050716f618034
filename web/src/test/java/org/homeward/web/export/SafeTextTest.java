package org.homeward.web.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    private static final List<Column<Object>> COLUMNS =
            List.of(new Column<>("What", what -> what), new Column<>("=How many", what -> 7));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void whatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertEquals("'" + text, SafeText.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tansy Row", "'Mollies'", "Care = kindness", "1-2-1 Care", " =1"})
    void everythingElseStaysAsItIs(String text) {
        assertEquals(text, SafeText.of(text));
    }

    @Property
    void noTextEverBeginsLikeAFormula(@ForAll @StringLength(max = 30) String text) {
        String safe = SafeText.of(text);
        assertTrue(safe.isEmpty() || "=+-@".indexOf(safe.charAt(0)) < 0);
        assertTrue(safe.isEmpty() || !Character.isISOControl(safe.charAt(0)));
    }

    @Property
    void makingItSafeTwiceChangesNothingMore(@ForAll @StringLength(max = 30) String text) {
        assertEquals(SafeText.of(text), SafeText.of(SafeText.of(text)));
    }

    @Test
    void aCsvFileHoldsSafeTextAndPlainNumbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable<Object> table = new CsvTable<>(out, COLUMNS)) {
            table.add("=cmd|' /C calc'!A0");
            table.add("a \"quoted\", name\nwith a break ");
            table.add(-3);
        }
        assertEquals(
                "\uFEFFWhat,'=How many\r\n'=cmd|' /C calc'!A0,7\r\n\"a \"\"quoted\"\", name\nwith a break \",7\r\n-3,7\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anXlsxFileHoldsSafeTextAndNumbersThatStayNumbers(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxTable<Object> table = new XlsxTable<>(out, "Providers", COLUMNS)) {
            for (int i = 0; i < 1200; i++) {
                table.add("=1+" + i + "\u0001");
            }
        }
        Path file = Files.write(folder.resolve("list.xlsx"), out.toByteArray());
        StringBuilder inside = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                inside.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String text = inside.toString();
        assertTrue(text.contains("&apos;=1+1199") || text.contains("'=1+1199"), "the last row is there, made safe");
        assertTrue(text.contains("<v>7</v>"), "numbers are numbers");
        assertTrue(!text.contains("<f>") && text.indexOf('\u0001') < 0, "no formula and nothing that breaks XML");
    }
}
