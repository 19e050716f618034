package org.homeward.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.homeward.shared.domain.Invalid;
import org.junit.jupiter.api.Test;

class RegulatorHeaderTest {

    private static List<String> headings() {
        return new ArrayList<>(Arrays.stream(RegulatorColumn.values())
                .map(RegulatorColumn::heading)
                .toList());
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAmongOthers() {
        List<String> headings = headings();
        Collections.reverse(headings);
        headings.replaceAll(heading -> " " + heading.toUpperCase(Locale.ROOT) + " ");
        headings.add("A column that we do not know");
        RegulatorHeader header = RegulatorHeader.of(headings);
        assertEquals(headings.size() - 2, header.position(RegulatorColumn.LOCATION_NAME));
        assertEquals(headings.size(), header.columns());
    }

    @Test
    void everyMissingColumnIsNamed() {
        List<String> headings = headings();
        headings.removeAll(List.of("Location ID", "Dormant"));
        Invalid refusal = assertThrows(Invalid.class, () -> RegulatorHeader.of(headings));
        assertEquals("import-columns-missing", refusal.code());
        assertEquals(List.of("Location ID; Dormant"), refusal.parameters());
        assertEquals("file", refusal.errors().get(0).field());
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() {
        List<String> headings = headings();
        headings.add("location id");
        assertEquals(
                "import-column-twice",
                assertThrows(Invalid.class, () -> RegulatorHeader.of(headings)).code());
    }

    @Test
    void anotherListAltogetherIsToldApart() {
        assertEquals(
                "import-other-file",
                assertThrows(Invalid.class, () -> RegulatorHeader.of(List.of("Name", "Price")))
                        .code());
    }
}
