package org.homeward.web.frame;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.ConfigProvider;

/** Marks the session's cookie as secure where the product is reached by https; plain http, for a trial, works too. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean secure = ConfigProvider.getConfig()
                .getOptionalValue("homeward.base-url", String.class)
                .filter(address -> address.startsWith("https:"))
                .isPresent();
        event.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
