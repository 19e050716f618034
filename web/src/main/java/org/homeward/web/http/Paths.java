package org.homeward.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What sort of address a request goes to.
 *
 * @param value the path within the application, decoded and without its parameters
 */
record Paths(String value) {

    static Paths of(HttpServletRequest request) {
        String path = request.getServletPath();
        return new Paths(request.getPathInfo() == null ? path : path + request.getPathInfo());
    }

    /** The address that a request went to before it was sent on to an error page. */
    static Paths ofFailed(HttpServletRequest request) {
        String uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed ? failed : "";
        return new Paths(
                uri.substring(Math.min(uri.length(), request.getContextPath().length())));
    }

    /** The server's own metrics, and addresses beside the ones where programs are answered. */
    boolean isClosed() {
        return isUnder("/metrics") || isUnder("/api") && !isUnder("/api/v1") || value.endsWith("/application.wadl");
    }

    boolean isForPrograms() {
        return isUnder("/api") || isUnder("/open-data") || isUnder("/test");
    }

    private boolean isUnder(String root) {
        return value.equals(root) || value.startsWith(root + "/");
    }
}
