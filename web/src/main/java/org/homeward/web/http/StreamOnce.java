package org.homeward.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.application.Idempotency;
import org.homeward.shared.domain.Idempotent.Answer;
import org.homeward.shared.domain.Idempotent.Answered;
import org.homeward.shared.domain.Idempotent.Claim;
import org.homeward.shared.domain.Idempotent.Fresh;
import org.homeward.shared.domain.Invalid;

/**
 * A write whose body is a file: read as a stream, in plain UTF-8, and done once for the same {@code Idempotency-Key}. For
 * methods that are marked {@link OwnIdempotency}.
 */
@RequestScoped
public class StreamOnce {

    /**
     * What was begun.
     *
     * @param location path of what came of it, within the application
     * @param body of the answer
     */
    public record Begun(int status, String location, Object body) {}

    /** The work, which reads the stream to its end. */
    @FunctionalInterface
    public interface Work {
        Begun begin(InputStream body);
    }

    @Inject
    private Idempotency idempotency;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    /** Does the work, or gives the answer that the same request was given before. */
    public Response answer(HttpHeaders headers, InputStream body, Work work) {
        JsonReader.requirePlainUtf8(headers.getMediaType(), headers.getRequestHeaders());
        List<String> keys = Optional.ofNullable(headers.getRequestHeader(IdempotencyFilter.HEADER))
                .orElse(List.of());
        if (keys.size() > 1) {
            throw Invalid.field(IdempotencyFilter.HEADER, "parameter-once");
        }
        return keys.isEmpty() ? send(answer(work.begin(body))) : once(keys.get(0), body, work);
    }

    private Response once(String key, InputStream body, Work work) {
        Claim claim = idempotency.claimOrRefuse(caller.idempotencyKey(key));
        DigestInputStream hashed = new DigestInputStream(body, sha256());
        if (claim instanceof Answered answered) {
            readToTheEnd(hashed);
            return send(answered.forBody(hash(hashed)));
        }
        Fresh fresh = (Fresh) claim;
        try {
            Answer answer = answer(work.begin(keptOpen(hashed)));
            readToTheEnd(hashed);
            idempotency.complete(fresh, hash(hashed), answer);
            return send(answer);
        } catch (RuntimeException e) {
            // nothing was done: the same key may come again
            idempotency.release(fresh);
            throw e;
        }
    }

    private Answer answer(Begun begun) {
        try {
            return new Answer(
                    begun.status(),
                    MediaType.APPLICATION_JSON,
                    Optional.of(request.getContextPath() + begun.location()),
                    Json.strict().writeValueAsBytes(begun.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of ours can always be written", e);
        }
    }

    private static Response send(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.location().ifPresent(location -> response.header(HttpHeaders.LOCATION, location));
        return response.type(answer.mediaType()).entity(answer.body()).build();
    }

    /** The work may close what it was given; the rest of the body must still be read to know it again. */
    private static InputStream keptOpen(InputStream stream) {
        return new FilterInputStream(stream) {

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return in.read(into, from, length);
            }

            @Override
            public void close() {
                // the server closes the body
            }
        };
    }

    private static void readToTheEnd(InputStream stream) {
        try {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("the body ended too early", e);
        }
    }

    private static String hash(DigestInputStream read) {
        return HexFormat.of().formatHex(read.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
