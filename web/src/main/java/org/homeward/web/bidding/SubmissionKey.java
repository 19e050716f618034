package org.homeward.web.bidding;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;

/** The key of a submission. It is kept with the submission for ever, and not for seven days as other keys. */
final class SubmissionKey {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_BODY = 1000;

    private SubmissionKey() {}

    /** Refused with {@code idempotency-key-needed}; and where there is a body, because submitting has nothing to say. */
    static String of(HttpHeaders headers, InputStream body) {
        List<String> keys =
                Optional.ofNullable(headers.getRequestHeader(HEADER)).orElse(List.of());
        if (keys.size() > 1) {
            throw Invalid.field(HEADER, "parameter-once");
        }
        if (keys.isEmpty()) {
            throw Invalid.field(HEADER, "idempotency-key-needed");
        }
        if (!isEmpty(body)) {
            // the same key with the usual empty body may have been used before: then this is another request
            throw new Conflict("idempotency-key-reused");
        }
        return keys.get(0);
    }

    private static boolean isEmpty(InputStream body) {
        try {
            String text = new String(body.readNBytes(LONGEST_BODY), StandardCharsets.UTF_8).strip();
            return text.isEmpty() || text.replaceAll("\\s", "").equals("{}");
        } catch (IOException e) {
            throw new UncheckedIOException("the body ended too early", e);
        }
    }
}
