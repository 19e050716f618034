package org.homeward.web.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultipartReaderTest {

    private static final String MARK = "----a1";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] form(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes("--" + MARK + "\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\nTea at four é\r\n--"
                + MARK + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n"));
        out.write(file);
        out.write(bytes("\r\n--" + MARK + "--\r\n"));
        return out.toByteArray();
    }

    /** Gives a byte, then seven, and so on, as a slow line does. */
    private static InputStream slow(byte[] all) {
        InputStream whole = new ByteArrayInputStream(all);
        return new InputStream() {
            private int turn;

            @Override
            public int read() throws IOException {
                return whole.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return whole.read(into, offset, Math.min(length, turn++ % 2 == 0 ? 1 : 7));
            }
        };
    }

    private static void readsBoth(InputStream in, byte[] file) throws IOException {
        MultipartReader reader = new MultipartReader(in, MARK);
        assertTrue(reader.next());
        assertEquals(Map.of("content-disposition", "form-data; name=\"words\""), reader.headers());
        assertEquals("Tea at four é", new String(reader.body().readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(reader.next());
        assertEquals("application/pdf", reader.headers().get("content-type"));
        assertArrayEquals(file, reader.body().readAllBytes());
        assertFalse(reader.next());
    }

    @Test
    void partsComeOutAsTheyWentIn() throws IOException {
        byte[] file = new byte[300_000];
        new Random(7).nextBytes(file);
        readsBoth(new ByteArrayInputStream(form(file)), file);
        byte[] small = Arrays.copyOf(file, 900);
        readsBoth(slow(form(small)), small);
        readsBoth(slow(form(new byte[0])), new byte[0]);
    }

    @Test
    void whatOnlyLooksLikeADelimiterIsContent() throws IOException {
        byte[] file = bytes("\r\n-\r\n--\r\n----a\r\n\r\r\n------a2\r\n--" + MARK.substring(0, 5));
        readsBoth(new ByteArrayInputStream(form(file)), file);
        readsBoth(slow(form(file)), file);
    }

    @Test
    void aPartThatNobodyWantsIsPassedOver() throws IOException {
        MultipartReader reader = new MultipartReader(slow(form(bytes("abc"))), MARK);
        assertTrue(reader.next());
        assertTrue(reader.next());
        assertEquals("application/pdf", reader.headers().get("content-type"));
        assertFalse(reader.next());
    }

    @Test
    void aFormThatBreaksOffIsAFault() throws IOException {
        byte[] whole = form(bytes("abcdefghij"));
        for (int length = 0; length < whole.length - 4; length++) {
            InputStream cut =
                    new SequenceInputStream(new ByteArrayInputStream(whole, 0, length), InputStream.nullInputStream());
            assertThrows(EOFException.class, () -> readsBoth(cut, bytes("abcdefghij")), "cut after " + length);
        }
    }

    @Test
    void endlessHeadersAreAFault() {
        byte[] endless = bytes("--" + MARK + "\r\nContent-Disposition: " + "x".repeat(9_000));
        MultipartReader reader = new MultipartReader(new ByteArrayInputStream(endless), MARK);
        assertThrows(IOException.class, () -> {
            assertTrue(reader.next());
            assertTrue(reader.headers().isEmpty());
        });
    }
}
