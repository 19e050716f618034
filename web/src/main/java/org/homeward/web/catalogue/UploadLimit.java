package org.homeward.web.catalogue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns away an upload that the server would break off by itself with a fault: the page could not say what was wrong. A
 * file over the rulebook's limit and under this one is told so beside its field.
 */
@WebFilter("/catalogue/imports.xhtml")
public class UploadLimit extends HttpFilter {

    /** As the multipart-config in web.xml. */
    private static final long LARGEST = 524_288_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
