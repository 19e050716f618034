package org.homeward.web.frame;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A short name for one request, which a person can read out and which stands in the log. */
public final class RequestId {

    /** Where the request keeps it. */
    public static final String ATTRIBUTE = "homeward.request-id";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {}

    /** The request's name; gives it one when it has none. */
    public static String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        byte[] bytes = new byte[5];
        RANDOM.nextBytes(bytes);
        String made = HexFormat.of().formatHex(bytes);
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }
}
