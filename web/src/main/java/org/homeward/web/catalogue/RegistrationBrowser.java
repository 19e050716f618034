package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.homeward.catalogue.application.Registering;
import org.homeward.catalogue.application.Registering.RegistrationView;
import org.homeward.catalogue.domain.RegistrationAnswers;

/**
 * Knows a begun registration again by a secret in a cookie of its own, so that it outlives the session and nothing that
 * was answered is lost. The cookie holds nothing but the secret.
 */
@RequestScoped
public class RegistrationBrowser {

    private static final String COOKIE = "homeward-registration";

    @Inject
    private Registering registering;

    private Optional<RegistrationView> view;

    /** The secret that this browser holds, or a fresh one, which it holds from now on. */
    String secret() {
        return held().orElseGet(() -> {
            String fresh = registering.newSecret();
            keep(fresh);
            return fresh;
        });
    }

    /** Gives this browser the secret. */
    void keep(String secret) {
        HttpServletRequest request = request();
        Cookie cookie = new Cookie(COOKIE, secret);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setPath(request.getContextPath() + "/catalogue/");
        cookie.setMaxAge((int) Duration.ofDays(registering.keepDays()).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse())
                .addCookie(cookie);
        view = null;
    }

    /** What was answered in this browser; empty when nothing was begun. */
    Optional<RegistrationView> view() {
        if (view == null) {
            view = held().flatMap(registering::view);
        }
        return view;
    }

    RegistrationAnswers answers() {
        return view().map(RegistrationView::answers).orElse(RegistrationAnswers.NONE);
    }

    private static Optional<String> held() {
        Cookie[] cookies = request().getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                        .findFirst();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
