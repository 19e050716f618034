package org.homeward.web.party;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.homeward.party.application.FirstAdministrator;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.Pages;
import org.homeward.web.frame.Redirect;
import org.homeward.web.frame.Remark;

/**
 * Lets a browser to a page, or leads it to the sign-in, or says no. An empty installation leads everyone to the page
 * that makes its first administrator.
 */
public class PageAccess extends HttpFilter {

    private static final String SETUP = "/party/setup.xhtml";

    /** Where the page for those who are signed out finds what they wrote, and the way back. */
    private static final String TEXTS = "homeward.sent-texts";

    private static final String SIGN_IN = "homeward.sent-sign-in";

    private final AtomicBoolean somebodyIsHere = new AtomicBoolean();

    @Inject
    private Acting acting;

    @Inject
    private FirstAdministrator first;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (!path.endsWith(".xhtml") || path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Permission> needed = Pages.permission(path);
        Actor actor = acting.actor();
        if (needed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isEmptyInstallation() && needed.get() != Permission.PUBLIC) {
            response.sendRedirect(request.getContextPath() + SETUP);
        } else if (isEmptyInstallation() && (path.equals("/index.xhtml") || path.equals("/sign-in.xhtml"))) {
            response.sendRedirect(request.getContextPath() + SETUP);
        } else if (actor.may(needed.get())) {
            chain.doFilter(request, response);
        } else if (actor.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            leadToTheSignIn(request, response);
        }
    }

    /** Texts that somebody wrote are shown once more before, so that they can be taken along; they are kept nowhere. */
    private static void leadToTheSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("POST".equals(request.getMethod())) {
            request.setCharacterEncoding("UTF-8");
            Map<String, String> texts = new SentForm(request).texts();
            if (!texts.isEmpty()) {
                request.setAttribute(TEXTS, texts);
                request.setAttribute(SIGN_IN, signIn(request));
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
        }
        remarkThatSessionIsOver(request, response);
        Redirect.to(request, response, signIn(request));
    }

    private boolean isEmptyInstallation() {
        if (!somebodyIsHere.get() && !first.isNeeded()) {
            somebodyIsHere.set(true);
        }
        return !somebodyIsHere.get();
    }

    private static void remarkThatSessionIsOver(HttpServletRequest request, HttpServletResponse response) {
        if (!"GET".equals(request.getMethod())) {
            Remark.SESSION_ENDED.leave(request, response);
        } else if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            Remark.SESSION_OVER.leave(request, response);
        }
    }

    /** The sign-in, which leads back to the page that was asked for. */
    private static String signIn(HttpServletRequest request) {
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : new SentForm(request).query();
        String to = request.getServletPath() + (query == null || query.isEmpty() ? "" : "?" + query);
        return request.getContextPath() + "/sign-in.xhtml?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }
}
