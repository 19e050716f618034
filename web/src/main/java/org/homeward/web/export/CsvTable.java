package org.homeward.web.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV after RFC 4180 in UTF-8, with the mark by which spreadsheets know UTF-8. */
public final class CsvTable<T> implements Table<T> {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column<T>> columns;
    private final Writer writer;

    public CsvTable(OutputStream out, List<Column<T>> columns) throws IOException {
        this(out, columns, true);
    }

    private CsvTable(OutputStream out, List<Column<T>> columns, boolean marked) throws IOException {
        this.columns = List.copyOf(columns);
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (marked) {
            writer.write(BYTE_ORDER_MARK);
        }
        line(columns.stream().map(Column::heading).toList());
    }

    /** Without the mark, which a program would take for a part of the first heading. */
    public static <T> CsvTable<T> forPrograms(OutputStream out, List<Column<T>> columns) throws IOException {
        return new CsvTable<>(out, columns, false);
    }

    @Override
    public void add(T row) {
        try {
            line(columns.stream().map(column -> column.value().apply(row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(List<?> cells) throws IOException {
        writer.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    /** Quoted where it must be, and where a blank at an end would get lost. */
    static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = SafeText.of(String.valueOf(value));
        boolean plain = text.equals(text.strip())
                && text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
