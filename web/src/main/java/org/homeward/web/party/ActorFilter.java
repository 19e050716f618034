package org.homeward.web.party;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;

/** Hands the actor that the sign-in mechanism found to the request's own scope, before anything else of ours runs. */
public class ActorFilter extends HttpFilter {

    @Inject
    private Acting acting;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(Authentication.ACTOR) instanceof Actor actor) {
            acting.as(actor);
        }
        if (request.getAttribute(Authentication.FAILURE) instanceof RuntimeException failure) {
            throw failure;
        }
        chain.doFilter(request, response);
    }
}
