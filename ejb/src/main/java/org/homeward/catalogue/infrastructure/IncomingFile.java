package org.homeward.catalogue.infrastructure;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.tika.Tika;
import org.homeward.catalogue.domain.RegulatorHeader;
import org.homeward.shared.domain.Invalid;

/**
 * A file on its way in, looked at while it passes: is it text, in UTF-8, with the regulator's columns, and is there
 * anything under the header? What is wrong is said at once, in the answer to the upload, and not by a job later.
 */
public final class IncomingFile extends FilterInputStream {

    private static final int HEAD = 64 * 1024;
    private static final Tika TYPES = new Tika();

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(HEAD);
    private ByteBuffer undecoded = ByteBuffer.allocate(0);
    private long lines = 1;
    private boolean afterReturn;
    private boolean hasRows;

    private IncomingFile(InputStream content) {
        super(content);
    }

    /** Looks at the beginning. Refused when it is empty, not text, or without the regulator's columns. */
    public static IncomingFile open(InputStream content) throws IOException {
        byte[] head = content.readNBytes(HEAD);
        if (new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
            throw refused("import-empty");
        }
        if (isUtf16(head)) {
            throw refused("import-not-utf8", "1");
        }
        String type = TYPES.detect(head);
        if (!type.startsWith("text/")) {
            throw refused("import-not-csv", type);
        }
        // reading the header is the check; the rows are the job's
        RegulatorFile.open(new ByteArrayInputStream(head)).close();
        return new IncomingFile(new SequenceInputStream(new ByteArrayInputStream(head), content));
    }

    /** Line breaks seen until now, counted from 1. */
    public long lines() {
        return lines;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0) {
            end();
        } else {
            look(into, offset, read);
        }
        return read;
    }

    /** Skipping would leave bytes unseen. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, HEAD)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void look(byte[] bytes, int offset, int length) {
        ByteBuffer passing = ByteBuffer.allocate(undecoded.remaining() + length);
        passing.put(undecoded).put(bytes, offset, length).flip();
        decode(passing, false);
        undecoded = passing;
    }

    private void decode(ByteBuffer passing, boolean last) {
        CoderResult result;
        do {
            characters.clear();
            result = decoder.decode(passing, characters, last);
            characters.flip();
            count();
            if (result.isError()) {
                throw refused("import-not-utf8", "" + lines);
            }
        } while (result.isOverflow());
    }

    private void count() {
        while (characters.hasRemaining()) {
            char character = characters.get();
            if (character == 0) {
                throw refused("import-binary", "" + lines);
            }
            if (character == '\r' || character == '\n' && !afterReturn) {
                lines++;
            } else if (lines > 1 && !Character.isWhitespace(character)) {
                hasRows = true;
            }
            afterReturn = character == '\r';
        }
    }

    private void end() {
        decode(undecoded, true);
        if (!hasRows) {
            throw refused("import-no-rows");
        }
    }

    private static boolean isUtf16(byte[] head) {
        return head.length >= 2
                && (head[0] == (byte) 0xff && head[1] == (byte) 0xfe
                        || head[0] == (byte) 0xfe && head[1] == (byte) 0xff);
    }

    private static Invalid refused(String code, String... parameters) {
        return Invalid.field(RegulatorHeader.FILE, code, parameters);
    }
}
