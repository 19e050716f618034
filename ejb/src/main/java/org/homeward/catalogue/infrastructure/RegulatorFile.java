package org.homeward.catalogue.infrastructure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.homeward.catalogue.domain.RegulatorHeader;
import org.homeward.catalogue.domain.RegulatorRow;
import org.homeward.shared.domain.Invalid;

/**
 * The regulator's file, read row by row: never more of it in memory than one row. A quotation mark that is never closed
 * makes the rest of the file one broken cell, so the reading stops there and says in which row.
 */
public final class RegulatorFile implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RegulatorHeader header;
    private int row;

    private RegulatorFile(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
        this.header =
                RegulatorHeader.of(nextCells().orElseThrow(() -> Invalid.field(RegulatorHeader.FILE, "import-empty")));
    }

    /** Reads the header; refused when it is not the regulator's. */
    public static RegulatorFile open(InputStream content) throws IOException {
        PushbackReader reader =
                new PushbackReader(new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return new RegulatorFile(CSVParser.parse((Reader) reader, FORM));
    }

    /** The next row, empty after the last. */
    public Optional<RegulatorRow> next() {
        return nextCells().map(cells -> new RegulatorRow(row, header, cells));
    }

    private Optional<List<String>> nextCells() {
        row++;
        try {
            return records.hasNext() ? Optional.of(records.next().toList()) : Optional.empty();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw broken(e);
        }
    }

    private Invalid broken(RuntimeException cause) {
        Invalid refusal = Invalid.field(RegulatorHeader.FILE, "import-broken-quotes", "" + row);
        refusal.initCause(cause);
        return refusal;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
