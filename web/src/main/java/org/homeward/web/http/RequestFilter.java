package org.homeward.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.homeward.shared.application.RequestId;
import org.homeward.shared.domain.NotFound;

/**
 * Goes round every request, before any other filter: names it, logs it, closes addresses that the server would answer
 * by itself, and sees to it that a program is told of a problem in the form that programs read.
 */
public class RequestFilter extends HttpFilter {

    /** Header in which the request's name comes and goes. */
    static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern TAKEN_OVER = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Inject
    private RequestId requestId;

    @Inject
    private AccessLog accessLog;

    @Inject
    private Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            afterError(request, response, chain);
            return;
        }
        long start = System.nanoTime();
        name(request, response);
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            Paths path = Paths.of(request);
            if (path.isClosed()) {
                problems.write(request, response, new NotFound("not-found"));
            } else {
                pass(request, response, chain, path.isForPrograms());
            }
            status = response.getStatus();
        } finally {
            accessLog.log(request, status, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean forPrograms)
            throws IOException, ServletException {
        if (!forPrograms) {
            chain.doFilter(request, response);
            return;
        }
        try {
            chain.doFilter(request, new Programs(request, response));
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            problems.write(request, response, e);
        }
    }

    /** What failed before it came here, in the sign-in or in the server itself, ends on an error page. */
    private void afterError(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        name(request, response);
        if (!Paths.ofFailed(request).isForPrograms()) {
            chain.doFilter(request, response);
        } else if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            problems.write(request, response, thrown);
        } else {
            problems.write(request, response, response.getStatus());
        }
    }

    /** Takes over the caller's name for the request when it is of the right form; error pages show the same name. */
    private void name(HttpServletRequest request, HttpServletResponse response) {
        String given = request.getHeader(REQUEST_ID);
        if (given != null && TAKEN_OVER.matcher(given).matches()) {
            requestId.carryOn(given);
        }
        response.setHeader(REQUEST_ID, requestId.id());
    }

    /** Where another filter or the server would send an error page, a program gets a problem. */
    private final class Programs extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Programs(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            resetBuffer();
            problems.write(request, (HttpServletResponse) getResponse(), status);
            flushBuffer();
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
