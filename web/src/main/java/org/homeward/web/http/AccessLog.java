package org.homeward.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.RequestId;
import org.homeward.shared.domain.Actor;

/**
 * One line of JSON for each request, in the logger {@code org.homeward.access}. It says who by key, never by name; it
 * has no address of a machine, no query and no body.
 */
@ApplicationScoped
public class AccessLog {

    private static final Logger LOG = Logger.getLogger("org.homeward.access");

    @Inject
    private Acting acting;

    @Inject
    private RequestId requestId;

    @Inject
    private Clock clock;

    void log(HttpServletRequest request, int status, long milliseconds) {
        if (!LOG.isLoggable(Level.INFO)) {
            return;
        }
        Actor actor = acting.actor();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", time());
        line.put("requestId", requestId.id());
        line.put("method", request.getMethod());
        line.put("path", request.getRequestURI());
        line.put("status", status);
        line.put("ms", milliseconds);
        actor.person().ifPresent(person -> line.put("person", person));
        actor.actingFor().ifPresent(organisation -> line.put("organisation", organisation));
        LOG.info(() -> json(line));
    }

    /** A log line must come even while the database, and so its clock, is away. */
    private String time() {
        try {
            return clock.instant().toString();
        } catch (RuntimeException e) {
            return "unknown";
        }
    }

    private static String json(Map<String, Object> line) {
        try {
            return Json.strict().writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written", e);
        }
    }
}
