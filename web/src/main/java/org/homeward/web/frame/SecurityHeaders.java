package org.homeward.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.RequestId;

/**
 * Tells browsers what a page may do. Every answer gets the strict policy, without any exception. A desk, which says so
 * through its template, gets the policy that PrimeFaces made with its nonce instead; a page that forgets stays strict.
 */
public class SecurityHeaders extends HttpFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String STRICT = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'; font-src 'self';"
            + " manifest-src 'self'";
    private static final String OFFERED = SecurityHeaders.class.getName() + ".offered";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** Where the error pages, which touch no bean, find the request's name. */
    private static final String REQUEST_ID = "homeward.request-id";

    @Inject
    private Acting acting;

    @Inject
    private RequestId requestId;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(REQUEST_ID, requestId.id());
        response.setHeader(POLICY, STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(),"
                        + " payment=(), usb=()");
        if (isHttps(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        cache(request, response);
        chain.doFilter(request, new Holding(request, response));
    }

    /** Lets PrimeFaces' policy through for this answer; called before the page is written. */
    static void allowDesk(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(OFFERED) instanceof String offered) {
            response.setHeader(POLICY, offered);
        }
    }

    static boolean isHttps(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-Proto");
        return request.isSecure()
                || (forwarded != null && forwarded.toLowerCase(Locale.ROOT).startsWith("https"));
    }

    private void cache(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(RESOURCES)) {
            boolean stamped = request.getParameter("v") != null;
            response.setHeader("Cache-Control", stamped ? "public, max-age=31536000, immutable" : "no-cache");
        } else {
            response.setHeader("Cache-Control", acting.actor().isSignedIn() ? "no-store" : "no-cache, private");
        }
    }

    /** Keeps back the policy that PrimeFaces adds to every page, until the page says that it is a desk. */
    private static final class Holding extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Holding(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                request.setAttribute(OFFERED, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
