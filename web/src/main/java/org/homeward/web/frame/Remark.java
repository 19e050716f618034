package org.homeward.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A remark that outlives its session: a cookie holds the name of one of these, nothing else, and the next page says its
 * text and removes the cookie.
 */
public enum Remark {
    /** A form came too late: its page is shown again. */
    SESSION_ENDED,
    /** A page was asked for too late: the sign-in is shown. */
    SESSION_OVER,
    SIGNED_OUT;

    private static final String COOKIE = "homeward-remark";

    /** Leaves it for the next page that this browser shows. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, name(), 300));
    }

    static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        Optional<Remark> left = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie ->
                        Arrays.stream(values()).filter(remark -> remark.name().equals(cookie.getValue())))
                .findFirst();
        left.ifPresent(remark -> response.addCookie(cookie(request, "", 0)));
        return left.map(remark -> Texts.text("remark." + remark.name().toLowerCase(Locale.ROOT)));
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(SecurityHeaders.isHttps(request));
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
