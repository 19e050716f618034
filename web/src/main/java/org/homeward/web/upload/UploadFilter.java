package org.homeward.web.upload;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.shared.application.Acting;

/**
 * Takes forms with files apart before Faces sees them, so that no file lies in the clear anywhere (sealed bids: multipart
 * never spools to disk in plaintext). The servlet of Faces has no multipart configuration, so the server itself can never
 * do it. Stands behind the filter that asks whether the page may be opened: what is not allowed is not read.
 */
public class UploadFilter extends HttpFilter {

    /** Guards the disk; how large a file may really be, the rulebook says. */
    private static final long LARGEST = 524_288_000;

    /** Of somebody who has not signed in: a receipt, which is small. */
    private static final long LARGEST_OF_THE_PUBLIC = 1_048_576;

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,70})\"|([^;,\\s]{1,70}))");
    private static final Logger LOG = Logger.getLogger(UploadFilter.class.getName());

    @Inject
    private transient Acting acting;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        long largest = acting.actor().isSignedIn() ? LARGEST : LARGEST_OF_THE_PUBLIC;
        Matcher boundary = BOUNDARY.matcher(type);
        if (request.getContentLengthLong() > largest) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!boundary.find()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
            read(request, response, chain, new Bounded(request.getInputStream(), largest), mark);
        }
    }

    private static void read(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Bounded body, String mark)
            throws IOException, ServletException {
        // given up as bytes before anything else may ask for it as characters
        request.setCharacterEncoding("UTF-8");
        UploadRequest form;
        try {
            form = UploadRequest.read(request, body, mark);
        } catch (IOException e) {
            // most often a connection that was lost: then nobody reads this answer either
            LOG.log(Level.INFO, "an upload was not taken: {0}", e.getMessage());
            response.sendError(
                    body.isOver()
                            ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                            : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (form) {
            chain.doFilter(form, response);
        }
    }

    /** Stops at a limit, for a body that did not say how long it is. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        boolean isOver() {
            return left < 0;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one < 0 ? one : (int) counted(one, 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return read < 0 ? read : (int) counted(read, read);
        }

        private long counted(long answer, int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("more than allowed");
            }
            return answer;
        }
    }
}
