package org.homeward.web.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.application.Idempotency;
import org.homeward.shared.domain.Idempotent.Answer;
import org.homeward.shared.domain.Idempotent.Answered;
import org.homeward.shared.domain.Idempotent.Claim;
import org.homeward.shared.domain.Idempotent.Fresh;
import org.homeward.shared.domain.Invalid;

/**
 * Gives the same answer to the same write sent again with the same {@code Idempotency-Key}. The body is read whole, which
 * suits JSON; a resource that streams is marked {@link OwnIdempotency}. Answers that say nothing about the work (our own
 * faults, no sign-in, too many requests) are not kept: the same key may then be used again.
 */
@Provider
@Priority(Priorities.USER + 100)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "Idempotency-Key";

    private static final Logger LOG = Logger.getLogger(IdempotencyFilter.class.getName());
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<Integer> NOT_KEPT = Set.of(401, 408, 429);
    private static final String OURS = IdempotencyFilter.class.getName();

    @Context
    private ResourceInfo resource;

    private record Ours(Fresh claim, String bodySha256) {}

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        List<String> keys = request.getHeaders().getOrDefault(HEADER, List.of());
        if (keys.isEmpty() || !WRITES.contains(request.getMethod()) || streams()) {
            return;
        }
        if (keys.size() > 1) {
            throw Invalid.field(HEADER, "parameter-once");
        }
        byte[] body = Body.read(request.getEntityStream());
        request.setEntityStream(new ByteArrayInputStream(body));
        String sha256 = Caller.hash(what(request), body);
        Claim claim = idempotency()
                .claimOrRefuse(CDI.current().select(Caller.class).get().idempotencyKey(keys.get(0)));
        if (claim instanceof Answered answered) {
            request.abortWith(again(answered.forBody(sha256)));
        } else if (claim instanceof Fresh fresh) {
            request.setProperty(OURS, new Ours(fresh, sha256));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(OURS) instanceof Ours ours)) {
            return;
        }
        request.removeProperty(OURS);
        int status = response.getStatus();
        try {
            if (status >= 500 || NOT_KEPT.contains(status)) {
                idempotency().release(ours.claim());
            } else {
                idempotency().complete(ours.claim(), ours.bodySha256(), answer(response));
            }
        } catch (RuntimeException e) {
            // the work itself is done and answered; the key stays claimed until it is taken over
            LOG.log(Level.WARNING, "an answer could not be kept for its idempotency key", e);
        }
    }

    /** The same bytes are sent and kept. */
    private static Answer answer(ContainerResponseContext response) throws IOException {
        byte[] body = new byte[0];
        String type = "";
        if (response.hasEntity()) {
            Object entity = response.getEntity();
            body = entity instanceof byte[] bytes ? bytes : Json.strict().writeValueAsBytes(entity);
            type = Optional.ofNullable(response.getMediaType())
                    .orElse(MediaType.APPLICATION_JSON_TYPE)
                    .toString();
            response.setEntity(body, new Annotation[0], MediaType.valueOf(type));
        }
        Optional<String> location = Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION));
        return new Answer(response.getStatus(), type, location, body);
    }

    private static Response again(Answer kept) {
        Response.ResponseBuilder answer = Response.status(kept.status());
        kept.location().ifPresent(location -> answer.header(HttpHeaders.LOCATION, location));
        if (!kept.mediaType().isEmpty()) {
            answer.type(kept.mediaType()).entity(kept.body());
        }
        return answer.build();
    }

    /** What makes two requests the same, beside the path and the body. */
    private static byte[] what(ContainerRequestContext request) {
        String query = Optional.ofNullable(request.getUriInfo().getRequestUri().getRawQuery())
                .orElse("");
        return (request.getMethod() + " ?" + query + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private boolean streams() {
        return resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(OwnIdempotency.class);
    }

    private static Idempotency idempotency() {
        return CDI.current().select(Idempotency.class).get();
    }
}
