package org.homeward.ledger.infrastructure;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.homeward.ledger.domain.ActualFault;
import org.homeward.ledger.domain.ActualRow;
import org.homeward.ledger.domain.ActualsHeader;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.TooLarge;

/**
 * An extract from the general ledger, read whole: a month of a programme's cost centres is small.
 *
 * @param sha256 of its bytes, by which the same file is known again
 * @param rows those that could be read
 * @param faults what is wrong with the others
 * @param rejected the cells of the others, by row number
 */
public record ActualsFile(String sha256, List<ActualRow> rows, List<ActualFault> faults, List<Rejected> rejected) {

    /** As many rows as one file may have. */
    public static final int MOST_ROWS = 5_000;

    /** As many bytes as one file may have. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final String FILE = "file";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    /** A row that could not be taken, as it came. */
    public record Rejected(int number, List<String> cells) {}

    public ActualsFile {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        rejected = List.copyOf(rejected);
    }

    /** Reads the file; what is wrong with it as a whole is refused, what is wrong with rows is kept beside them. */
    public static ActualsFile read(InputStream content) {
        byte[] bytes = bytes(content);
        String text = text(bytes);
        List<ActualRow> rows = new ArrayList<>();
        List<ActualFault> faults = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        int number = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORM)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw Invalid.field(FILE, "actuals-empty");
            }
            ActualsHeader header = ActualsHeader.of(records.next().toList());
            while (records.hasNext()) {
                number++;
                if (number > MOST_ROWS + 1) {
                    throw new TooLarge("actuals-too-many-rows", "" + MOST_ROWS);
                }
                List<String> cells = records.next().toList();
                ActualsHeader.Read read = header.read(number, cells);
                read.row().ifPresent(rows::add);
                faults.addAll(read.faults());
                if (!read.faults().isEmpty()) {
                    rejected.add(new Rejected(
                            number, cells.stream().map(ActualsFile::storable).toList()));
                }
            }
        } catch (UncheckedIOException | IllegalStateException | IOException e) {
            Invalid refusal = Invalid.field(FILE, "actuals-broken-quotes", "" + (number + 1));
            refusal.initCause(e);
            throw refusal;
        }
        return new ActualsFile(sha256(bytes), rows, faults, rejected);
    }

    /** PostgreSQL keeps no null character. */
    private static String storable(String cell) {
        return cell.replace("\u0000", "\uFFFD");
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooLarge("actuals-too-large", "" + MOST_BYTES / 1024 / 1024);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the file ended too early", e);
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            Invalid refusal = Invalid.field(FILE, "actuals-not-utf8");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
