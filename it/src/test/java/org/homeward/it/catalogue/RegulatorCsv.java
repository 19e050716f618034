package org.homeward.it.catalogue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.catalogue.domain.RegulatorColumn;

/** A file of the regulator as a test wants it: rows that are good until a cell is changed. */
final class RegulatorCsv {

    private final String mark;
    private final List<Map<RegulatorColumn, String>> rows = new ArrayList<>();
    private String tail = "";

    /** @param mark digits that make every id of this file its own */
    RegulatorCsv(String mark) {
        this.mark = mark;
    }

    String location(int number) {
        return "1-8" + mark + number;
    }

    String provider(int number) {
        return "1-7" + mark + number;
    }

    RegulatorCsv row(int location, int provider, String name, String council) {
        Map<RegulatorColumn, String> cells = new EnumMap<>(RegulatorColumn.class);
        for (RegulatorColumn column : RegulatorColumn.values()) {
            cells.put(column, "");
        }
        cells.put(RegulatorColumn.LOCATION_NAME, name + " House");
        cells.put(RegulatorColumn.LOCATION_ID, location(location));
        cells.put(RegulatorColumn.COUNCIL, council);
        cells.put(RegulatorColumn.CATEGORY, "Community based adult social care services");
        cells.put(RegulatorColumn.SERVICE_TYPES, "Supported living service");
        cells.put(RegulatorColumn.SUPPORTS, "Learning Disabilities or autistic spectrum disorder");
        cells.put(RegulatorColumn.OPENED, "2016-09-05");
        cells.put(RegulatorColumn.DORMANT, "N");
        cells.put(RegulatorColumn.OVERALL_RATING, "Good");
        cells.put(RegulatorColumn.PUBLISHED, "9/18/2024 12:00:00 AM");
        cells.put(RegulatorColumn.PROVIDER_ID, provider(provider));
        cells.put(RegulatorColumn.PROVIDER_NAME, name);
        cells.put(RegulatorColumn.OWNERSHIP, "Organisation");
        cells.put(RegulatorColumn.LOCATIONS_NATIONALLY, "1");
        rows.add(cells);
        return this;
    }

    /** Changes a cell of the row that was added last. */
    RegulatorCsv with(RegulatorColumn column, String cell) {
        rows.get(rows.size() - 1).put(column, cell);
        return this;
    }

    /** What stands at the end of the file as it is. */
    RegulatorCsv ending(String text) {
        tail = text;
        return this;
    }

    InputStream open() {
        String header = Arrays.stream(RegulatorColumn.values())
                .map(RegulatorColumn::heading)
                .collect(Collectors.joining(","));
        String body = rows.stream()
                .map(row -> row.values().stream().map(RegulatorCsv::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return new ByteArrayInputStream((header + "\r\n" + body + tail).getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
