package org.homeward.catalogue.domain;

import java.util.List;

/**
 * One row of the regulator's file, as it is written there.
 *
 * @param number the header is row 1; a row is a record, also where a cell holds line breaks
 * @param header which cell is which
 * @param cells as written, blanks included
 */
public record RegulatorRow(int number, RegulatorHeader header, List<String> cells) {

    public RegulatorRow {
        cells = List.copyOf(cells);
    }

    boolean hasAllCells() {
        return cells.size() == header.columns();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The cell of this column without the blanks around it; blanks and line breaks within become one blank. */
    String cell(RegulatorColumn column) {
        return cells.get(header.position(column)).replaceAll("\\s+", " ").strip();
    }
}
