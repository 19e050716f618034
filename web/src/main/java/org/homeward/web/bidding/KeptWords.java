package org.homeward.web.bidding;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.shared.application.Acting;

/**
 * An answer that arrives after the session's end is shown again, on a page from which it can be sent once more after
 * signing in. It is kept nowhere else: who is not signed in has no place for it.
 */
public class KeptWords extends HttpFilter {

    /** Where the page finds what was sent: texts by name, and the rest of the form. */
    private static final String TEXTS = "homeward.kept-texts";

    private static final String REST = "homeward.kept-rest";

    @Inject
    private transient Acting acting;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (acting.actor().isSignedIn() || !request.getMethod().equals("POST")) {
            chain.doFilter(request, response);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> rest = new TreeMap<>();
        request.getParameterMap()
                .forEach((name, values) -> (name.startsWith("text.") ? texts : rest).put(name, values[0]));
        request.setAttribute(TEXTS, texts);
        request.setAttribute(REST, rest);
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
