package org.homeward.shared.infrastructure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.homeward.shared.domain.InspectedFile;
import org.homeward.shared.domain.Invalid;

/**
 * Finds out what a file is by looking into it. Taken in are documents, tables, plain text and pictures that people send
 * with a bid or as evidence; nothing that runs.
 */
final class FileKinds {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_ENTRIES = 5_000;

    /** Media types by the ending of the name. */
    private static final Map<String, String> ALLOWED = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "odt", "application/vnd.oasis.opendocument.text",
            "csv", "text/csv",
            "txt", "text/plain",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg");

    private static final Tika TIKA = new Tika();

    private FileKinds() {}

    /** Only the last part of a path, without control characters, and not longer than anybody needs. */
    static String safeName(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain =
                last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?]+", " ").strip();
        String ending = ending(plain);
        if (plain.length() > LONGEST_NAME) {
            return plain.substring(0, LONGEST_NAME - ending.length() - 1) + "." + ending;
        }
        return plain.isEmpty() ? "file" : plain;
    }

    private static String ending(String name) {
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    /**
     * The file under a safe name and with the type that was found. Refused with {@code file-empty}, {@code
     * file-type-unknown}, {@code file-type-other}, {@code file-macros} or {@code file-unpacked-too-large}.
     *
     * @param field by which a refusal names what is wrong
     * @param largestUnpacked most bytes that what is packed inside may have
     */
    static InspectedFile inspect(String field, String name, byte[] content, long largestUnpacked) {
        String safe = safeName(name);
        String expected = Optional.ofNullable(ALLOWED.get(ending(safe)))
                .orElseThrow(() -> Invalid.field(field, "file-type-unknown", safe));
        if (content.length == 0) {
            throw Invalid.field(field, "file-empty", safe);
        }
        if (!expected.equals(found(field, safe, content, largestUnpacked, expected))) {
            throw Invalid.field(field, "file-type-other", safe);
        }
        return new InspectedFile(safe, expected);
    }

    private static String found(String field, String name, byte[] content, long largestUnpacked, String expected) {
        if (isPacked(content)) {
            return packed(field, name, content, largestUnpacked);
        }
        String detected = TIKA.detect(content);
        if (expected.startsWith("text/")) {
            return isPlainText(content) ? expected : detected;
        }
        return detected;
    }

    /** The first bytes of every ZIP file with something in it, and office documents are such. */
    private static boolean isPacked(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static boolean isPlainText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What an office document says that it is. Counts what comes out while it unpacks, and keeps nothing of it. */
    private static String packed(String field, String name, byte[] content, long largestUnpacked) {
        Set<String> entries = new HashSet<>();
        String declared = "";
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
                if (entry.getName().equals("mimetype")) {
                    byte[] start = zip.readNBytes(buffer.length);
                    unpacked += start.length;
                    declared = new String(start, StandardCharsets.US_ASCII).strip();
                }
                unpacked += drain(zip, buffer, largestUnpacked - unpacked);
                if (unpacked > largestUnpacked || entries.size() > MOST_ENTRIES) {
                    throw Invalid.field(field, "file-unpacked-too-large", name);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            Invalid refusal = Invalid.field(field, "file-type-other", name);
            refusal.initCause(e);
            throw refusal;
        }
        if (entries.stream().anyMatch(entry -> entry.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw Invalid.field(field, "file-macros", name);
        }
        return office(entries, declared);
    }

    private static long drain(InputStream in, byte[] buffer, long most) throws IOException {
        long count = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            count += read;
            if (count > most) {
                break;
            }
        }
        return count;
    }

    private static String office(Set<String> entries, String declared) {
        if (entries.contains("[Content_Types].xml") && entries.contains("word/document.xml")) {
            return ALLOWED.get("docx");
        }
        if (entries.contains("[Content_Types].xml") && entries.contains("xl/workbook.xml")) {
            return ALLOWED.get("xlsx");
        }
        return declared.isEmpty() ? "application/zip" : declared;
    }
}
