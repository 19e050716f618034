package org.homeward.web.party;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.homeward.party.application.SignIn;

/** What a browser's session holds of a signed-in person: keys and times, nothing else. Roles are read anew each time. */
public final class SignedInSession {

    private static final String HOLDER = "homeward.holder";

    private SignedInSession() {}

    /**
     * Who a session belongs to.
     *
     * @param personId key of the person
     * @param organisationId key of the organisation that they act for; nought for none
     * @param began when they signed in
     * @param warnSeconds how long before its end the person is told
     */
    public record Holder(long personId, long organisationId, Instant began, int warnSeconds) implements Serializable {}

    public static Optional<Holder> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Holder) session.getAttribute(HOLDER));
    }

    /** Begins a session for a person under a new identifier, so that one planted before the sign-in is worthless. */
    public static void begin(HttpServletRequest request, SignIn.Outcome.Welcome welcome) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(
                HOLDER, new Holder(welcome.personId(), welcome.organisationId(), welcome.at(), welcome.warnSeconds()));
        session.setMaxInactiveInterval(welcome.idleSeconds());
    }

    public static void actFor(HttpServletRequest request, long organisationId) {
        of(request)
                .ifPresent(held -> request.getSession(true)
                        .setAttribute(
                                HOLDER, new Holder(held.personId(), organisationId, held.began(), held.warnSeconds())));
    }

    /** The present session counts from now on: its owner has just chosen a new password, which ends all others. */
    public static void renew(HttpServletRequest request, Instant now) {
        of(request).ifPresent(held -> {
            request.changeSessionId();
            request.getSession(true)
                    .setAttribute(HOLDER, new Holder(held.personId(), held.organisationId(), now, held.warnSeconds()));
        });
    }
}
