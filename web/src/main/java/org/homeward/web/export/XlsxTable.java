package org.homeward.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX with one sheet. Rows are sent on in portions, so a long list does not fill the memory. */
public final class XlsxTable<T> implements Table<T> {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int PORTION = 500;

    private final List<Column<T>> columns;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    public XlsxTable(OutputStream out, String title, List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
        this.book = new Workbook(out, "Homeward", "1.0");
        this.sheet = book.newWorksheet(title);
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).heading());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    @Override
    public void add(T item) {
        row++;
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(item);
            if (value instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                sheet.value(row, i, SafeText.of(String.valueOf(value)));
            }
        }
        if (row % PORTION == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
