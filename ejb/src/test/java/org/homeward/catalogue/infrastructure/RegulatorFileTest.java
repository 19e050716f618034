package org.homeward.catalogue.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.catalogue.domain.RegulatorColumn;
import org.homeward.catalogue.domain.RegulatorRow;
import org.homeward.shared.domain.Invalid;
import org.junit.jupiter.api.Test;

class RegulatorFileTest {

    private static final String HEADER = Arrays.stream(RegulatorColumn.values())
            .map(RegulatorColumn::heading)
            .collect(Collectors.joining(","));

    private static List<RegulatorRow> rows(String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try (RegulatorFile file = RegulatorFile.open(new ByteArrayInputStream(content))) {
            List<RegulatorRow> rows = new ArrayList<>();
            for (Optional<RegulatorRow> row = file.next(); row.isPresent(); row = file.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    @Test
    void rowsAreCountedByRecordsAlsoWhereACellHoldsLineBreaks() throws IOException {
        List<RegulatorRow> rows = rows("\uFEFF" + HEADER + "\r\n\"two\nlines\",1-1\r\n\r\nplain,1-2");
        assertEquals(List.of(2, 3), rows.stream().map(RegulatorRow::number).toList());
        assertEquals("two\nlines", rows.get(0).cells().get(0));
    }

    @Test
    void aQuotationMarkThatNeverClosesStopsTheReadingAndNamesTheRow() {
        Invalid refusal =
                assertThrows(Invalid.class, () -> rows(HEADER + "\ngood,1-1\n\"never closed,1-2\nlost,1-3\n"));
        assertEquals("import-broken-quotes", refusal.code());
        assertTrue(refusal.parameters().contains("3"), refusal.parameters().toString());
    }
}
