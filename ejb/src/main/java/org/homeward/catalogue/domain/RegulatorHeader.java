package org.homeward.catalogue.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.shared.domain.Invalid;

/** The first row of the regulator's file: which column stands where. */
public final class RegulatorHeader {

    /** The field that a refusal names: the file as a whole. */
    public static final String FILE = "file";

    private final List<String> headings;
    private final Map<RegulatorColumn, Integer> positions;

    private RegulatorHeader(List<String> headings, Map<RegulatorColumn, Integer> positions) {
        this.headings = List.copyOf(headings);
        this.positions = positions;
    }

    /**
     * Reads the headings. Refused with {@code import-other-file} when none of ours is there, with
     * {@code import-columns-missing} naming those that are missing, and with {@code import-column-twice}.
     */
    public static RegulatorHeader of(List<String> headings) {
        Map<RegulatorColumn, Integer> positions = new EnumMap<>(RegulatorColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            Optional<RegulatorColumn> column = RegulatorColumn.withHeading(headings.get(i));
            if (column.isPresent() && positions.put(column.get(), i) != null) {
                throw Invalid.field(FILE, "import-column-twice", column.get().heading());
            }
        }
        if (positions.isEmpty()) {
            throw Invalid.field(FILE, "import-other-file");
        }
        List<RegulatorColumn> missing = new ArrayList<>(Arrays.asList(RegulatorColumn.values()));
        missing.removeAll(positions.keySet());
        if (!missing.isEmpty()) {
            throw Invalid.field(
                    FILE,
                    "import-columns-missing",
                    missing.stream().map(RegulatorColumn::heading).collect(Collectors.joining("; ")));
        }
        return new RegulatorHeader(headings, positions);
    }

    int columns() {
        return headings.size();
    }

    String heading(int position) {
        return headings.get(position).strip();
    }

    int position(RegulatorColumn column) {
        return positions.get(column);
    }
}
