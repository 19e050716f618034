package org.homeward.web.upload;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a form's body part by part, as RFC 7578 has it, without keeping it: whoever reads a part decides where its bytes
 * go. The server's own reader would write files into its temporary folder as they are.
 */
final class MultipartReader {

    private static final int BUFFER = 65_536;
    private static final int LONGEST_HEADERS = 8_192;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private boolean inPart = true;

    MultipartReader(InputStream in, String boundary) {
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // the first delimiter may stand at the very beginning, as if a line had ended there
        buffer[0] = '\r';
        buffer[1] = '\n';
        end = 2;
    }

    /**
     * Goes to the next part, over whatever was not read of the one before.
     *
     * @return false behind the last part
     * @throws IOException when the body is broken off or is not what it says it is
     */
    boolean next() throws IOException {
        byte[] rest = new byte[BUFFER];
        InputStream body = body();
        while (body.read(rest) >= 0) {
            // the preamble, or a part that nobody wanted
        }
        position += delimiter.length;
        int first = need();
        int second = need();
        if (first == '-' && second == '-') {
            return false;
        }
        if (first != '\r' || second != '\n') {
            throw new IOException("a part begins with something else than a new line");
        }
        inPart = true;
        return true;
    }

    /** The headers of the part, by lower-case name. To be read before its body. */
    Map<String, String> headers() throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] bytes = new byte[LONGEST_HEADERS];
        int length = 0;
        while (length < 2 || bytes[length - 1] != '\n' || !endsAnEmptyLine(bytes, length)) {
            if (length == LONGEST_HEADERS) {
                throw new IOException("the headers of a part are too long");
            }
            bytes[length++] = (byte) need();
        }
        text.append(new String(bytes, 0, length, StandardCharsets.UTF_8));
        Map<String, String> headers = new TreeMap<>();
        for (String line : text.toString().split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static boolean endsAnEmptyLine(byte[] bytes, int length) {
        return length == 2 ? bytes[0] == '\r' : bytes[length - 2] == '\r' && bytes[length - 3] == '\n';
    }

    /** The content of the part. Ends before the next delimiter; a body that ends before one is a fault. */
    InputStream body() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                int ready = ready();
                if (ready == 0) {
                    return -1;
                }
                int taken = Math.min(ready, length);
                System.arraycopy(buffer, position, into, offset, taken);
                position += taken;
                return taken;
            }
        };
    }

    /** How many bytes in the buffer belong to the part for certain; nought at its end. */
    private int ready() throws IOException {
        if (!inPart) {
            return 0;
        }
        while (true) {
            int found = find();
            if (found >= 0) {
                inPart = found > position;
                return found - position;
            }
            int certain = end - position - delimiter.length + 1;
            if (certain > 0) {
                return certain;
            }
            fill();
        }
    }

    private int find() {
        for (int at = position; at <= end - delimiter.length; at++) {
            int same = 0;
            while (same < delimiter.length && buffer[at + same] == delimiter[same]) {
                same++;
            }
            if (same == delimiter.length) {
                return at;
            }
        }
        return -1;
    }

    private int need() throws IOException {
        if (position == end) {
            fill();
        }
        return buffer[position++] & 0xff;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, end - position);
        end -= position;
        position = 0;
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) {
            throw new EOFException("the form was broken off");
        }
        end += read;
    }
}
