package org.homeward.web.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.homeward.party.application.Identities;
import org.homeward.shared.domain.Actor;

/**
 * The one place that decides who a request comes from. Programs send an access token; browsers hold a session. The API
 * takes tokens only, so that no page of somebody else's can make a browser call it.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    /** Request attribute under which the actor waits until the request's own scope begins. */
    static final String ACTOR = "homeward.actor";

    /** Request attribute for what went wrong when the actor was looked up. */
    static final String FAILURE = "homeward.actor-failure";

    private static final String BEARER = "bearer ";

    @Inject
    private Identities identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            request.setAttribute(ACTOR, actorOf(request));
        } catch (RuntimeException e) {
            // what escapes from here, the server answers with an empty page; the filters know how to tell it
            request.setAttribute(FAILURE, e);
        }
        return context.doNothing();
    }

    private Actor actorOf(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return byHeader(header).orElse(Actor.PUBLIC);
        }
        if (isForPrograms(request)) {
            return Actor.PUBLIC;
        }
        return SignedInSession.of(request)
                .flatMap(holder -> identities.bySession(holder.personId(), holder.organisationId(), holder.began()))
                .orElse(Actor.PUBLIC);
    }

    private Optional<Actor> byHeader(String header) {
        boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return bearer ? identities.byToken(header.substring(BEARER.length()).strip()) : Optional.empty();
    }

    static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.startsWith("/api/") || path.startsWith("/open-data/") || path.startsWith("/test/");
    }
}
