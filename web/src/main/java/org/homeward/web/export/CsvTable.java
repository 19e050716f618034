package org.homeward.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV after RFC 4180 in UTF-8, with the mark by which spreadsheets know UTF-8. */
public final class CsvTable<T> implements Table<T> {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private final List<Column<T>> columns;
    private final CSVPrinter printer;

    public CsvTable(OutputStream out, List<Column<T>> columns) throws IOException {
        this.columns = List.copyOf(columns);
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Column::heading).toList());
    }

    @Override
    public void add(T row) {
        try {
            for (Column<T> column : columns) {
                Object value = column.value().apply(row);
                printer.print(value instanceof Number ? value : SafeText.of(String.valueOf(value)));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
