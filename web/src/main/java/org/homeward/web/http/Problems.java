package org.homeward.web.http;

import jakarta.ejb.AccessLocalException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.RequestId;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Refusal;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.domain.TooLarge;
import org.homeward.shared.domain.TooLate;
import org.homeward.shared.domain.TooMany;
import org.homeward.shared.domain.Unavailable;

/**
 * Turns whatever stopped a request into a problem that a caller can act on. The one place where a refusal becomes an HTTP
 * status; nothing of our inside is told, and a fault of ours is logged once under the request's name.
 */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    /** Codes for what the server itself refuses, by status. */
    private static final Map<Integer, String> CODES = Map.of(
            400, "bad-request",
            401, "not-signed-in",
            403, "not-allowed",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-type",
            503, "away");

    private static final Map<Class<? extends Refusal>, Integer> STATUSES = Map.of(
            Invalid.class, 400,
            NotSignedIn.class, 401,
            NotAllowed.class, 403,
            NotFound.class, 404,
            Conflict.class, 409,
            TooLarge.class, 413,
            UnsupportedBody.class, 415,
            Refused.class, 422,
            TooMany.class, 429,
            Unavailable.class, 503);

    private final Messages messages;
    private final RequestId requestId;

    @Inject
    public Problems(Messages messages, RequestId requestId) {
        this.messages = messages;
        this.requestId = requestId;
    }

    /** For the proxy that the container puts before this bean. */
    Problems() {
        this(null, null);
    }

    /**
     * A problem with the headers that go with it.
     *
     * @param headers such as {@code Retry-After}; the body's type is always {@link Problem#MEDIA_TYPE}
     */
    public record Told(Problem problem, Map<String, String> headers) {

        public int status() {
            return problem.status();
        }
    }

    /** What to tell the caller. {@code versionNamed}: the caller sent If-Match, so a lost race is 412. */
    public Told about(Throwable thrown, boolean versionNamed) {
        Optional<Refusal> refusal = first(thrown, Refusal.class);
        if (refusal.isPresent()) {
            Told told = about(refusal.get(), versionNamed);
            return refusal.get() instanceof TooLate late
                    ? new Told(told.problem().at(late.serverTime()), told.headers())
                    : told;
        }
        Optional<ConstraintViolationException> violations = first(thrown, ConstraintViolationException.class);
        if (violations.isPresent()) {
            return about(Violations.asInvalid(violations.get()), versionNamed);
        }
        if (first(thrown, OptimisticLockException.class).isPresent()) {
            return simple(versionNamed ? 412 : 409, "stale-record");
        }
        if (first(thrown, AccessLocalException.class).isPresent()) {
            return simple(403, "not-allowed");
        }
        Optional<WebApplicationException> web = first(thrown, WebApplicationException.class);
        if (web.isPresent() && web.get().getResponse().getStatus() != 500) {
            return about(web.get().getResponse().getStatus());
        }
        if (isDatabaseAway(thrown)) {
            LOG.log(Level.WARNING, thrown, () -> "request " + requestId.id() + ": the database is away");
            return simple(503, "away");
        }
        LOG.log(Level.SEVERE, thrown, () -> "request " + requestId.id() + " failed");
        return fault();
    }

    /** What to tell when only a status is known. */
    private Told about(int status) {
        if (CODES.containsKey(status)) {
            return simple(status, CODES.get(status));
        }
        return status < 500 ? simple(400, CODES.get(400)) : fault();
    }

    private Told fault() {
        return told(500, "internal-fault", messages.text("internal-fault", requestId.id()), List.of(), "", "");
    }

    /** Answers a plain servlet request: for the sign-in mechanism and filters, where no resource is reached. */
    public void write(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        write(response, about(thrown, request.getHeader("If-Match") != null));
    }

    /** As above, for a status that the server or another filter chose. */
    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(response, about(status));
    }

    private void write(HttpServletResponse response, Told told) throws IOException {
        response.setStatus(told.status());
        told.headers().forEach(response::setHeader);
        response.setHeader(RequestFilter.REQUEST_ID, requestId.id());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE);
        byte[] body = Json.strict().writeValueAsBytes(told.problem());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Told about(Refusal refusal, boolean versionNamed) {
        List<Problem.FieldProblem> errors = fields(refusal).stream()
                .map(error -> new Problem.FieldProblem(error.field(), error.code(), messages.text(error)))
                .toList();
        String rule = refusal instanceof Refused refused ? refused.rule() : "";
        String source = refusal instanceof Refused refused ? refused.source() : "";
        return told(status(refusal, versionNamed), refusal.code(), messages.text(refusal), errors, rule, source);
    }

    private static List<Invalid.FieldError> fields(Refusal refusal) {
        if (refusal instanceof Refused refused) {
            return refused.errors();
        }
        return refusal instanceof Invalid invalid ? invalid.errors() : List.of();
    }

    private static int status(Refusal refusal, boolean versionNamed) {
        if (refusal instanceof Stale) {
            return versionNamed ? 412 : 409;
        }
        if (refusal instanceof VersionNeeded) {
            return 412;
        }
        return STATUSES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(refusal))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(422);
    }

    private Told simple(int status, String code) {
        return told(status, code, messages.text(code), List.of(), "", "");
    }

    private Told told(
            int status, String code, String detail, List<Problem.FieldProblem> errors, String rule, String source) {
        String title = messages.text("problem-title." + status);
        Problem problem = new Problem(
                Problem.type(code),
                title,
                status,
                detail,
                code,
                errors,
                rule,
                source,
                Optional.empty(),
                requestId.id());
        return new Told(problem, headers(status, code));
    }

    private static Map<String, String> headers(int status, String code) {
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer realm=\"Homeward\"");
            case 429 -> Map.of("Retry-After", code.equals(RateLimit.CODE) ? "1" : "60");
            case 503 -> Map.of("Retry-After", "10");
            default -> Map.of();
        };
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(fault -> isConnectionFault(
                        Optional.ofNullable(fault.getSQLState()).orElse(""),
                        Optional.ofNullable(fault.getMessage()).orElse("")));
    }

    /** PostgreSQL's classes for a lost connection and a server that shuts down; the pool has only words. */
    private static boolean isConnectionFault(String state, String message) {
        return state.startsWith("08")
                || state.startsWith("57P")
                || message.startsWith("Error in allocating a connection");
    }

    private static <T> Optional<T> first(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
