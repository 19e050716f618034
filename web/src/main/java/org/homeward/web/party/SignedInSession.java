package org.homeward.web.party;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What a browser's session holds of a signed-in person: two keys, nothing else. Roles are read anew each time. */
public final class SignedInSession {

    private static final String PERSON = "homeward.person";
    private static final String ORGANISATION = "homeward.organisation";

    private SignedInSession() {}

    /**
     * Who a session belongs to.
     *
     * @param personId key of the person
     * @param organisationId key of the organisation that they act for; nought for none
     */
    public record Holder(long personId, long organisationId) {}

    public static Optional<Holder> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PERSON) instanceof Long person)) {
            return Optional.empty();
        }
        return Optional.of(new Holder(person, (Long) session.getAttribute(ORGANISATION)));
    }

    /** Begins a session for a person under a new identifier, so that one planted before the sign-in is worthless. */
    public static void begin(HttpServletRequest request, long personId, long organisationId, int idleSeconds) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(PERSON, personId);
        session.setAttribute(ORGANISATION, organisationId);
        session.setMaxInactiveInterval(idleSeconds);
    }

    public static void actFor(HttpServletRequest request, long organisationId) {
        request.getSession(true).setAttribute(ORGANISATION, organisationId);
    }
}
