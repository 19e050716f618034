package org.homeward.web.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.homeward.shared.domain.TooLarge;

/**
 * JSON bodies that carry files in Base64. They are read in memory and nowhere else: what is in them must not lie on a
 * disk. For methods that take their body as a stream and are marked {@link OwnIdempotency}, so that no answer is kept.
 */
public final class BodyWithFiles {

    private static final int LARGEST = 24 * 1024 * 1024;
    private static final ObjectMapper MAPPER = Json.withLongTexts(LARGEST);

    private BodyWithFiles() {}

    /** Refused with {@link TooLarge}, or with what is wrong with the JSON. */
    public static <T> T read(HttpHeaders headers, InputStream body, Class<T> type) {
        JsonReader.requirePlainUtf8(headers.getMediaType(), headers.getRequestHeaders());
        try {
            byte[] read = body.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                throw new TooLarge("body-too-large", "" + LARGEST);
            }
            return type.cast(JsonReader.parse(read, type, MAPPER));
        } catch (IOException e) {
            throw new UncheckedIOException("the body ended too early", e);
        }
    }
}
