package org.homeward.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site's page makes a browser send here. Together with the session cookie's SameSite attribute this
 * protects every form, also those that keep no state on the server. Calls with a token of their own are left alone.
 */
public class SameOriginOnly extends HttpFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean harmless = SAFE.contains(request.getMethod()) || request.getHeader("Authorization") != null;
        if (harmless || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || sameHost(origin, request);
    }

    private static boolean sameHost(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            String forwarded = request.getHeader("X-Forwarded-Host");
            return authority != null && (authority.equals(request.getHeader("Host")) || authority.equals(forwarded));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
