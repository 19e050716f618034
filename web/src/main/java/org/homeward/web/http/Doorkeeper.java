package org.homeward.web.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.NotSignedIn;

/**
 * Counts a request before anything is done for it, whether or not there is something at its address. A caller who shows
 * a token that does not work is told so everywhere, also where no token is needed: they believe that they are signed in.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class Doorkeeper implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        CDI<Object> beans = CDI.current();
        beans.select(RateLimit.class)
                .get()
                .admit(beans.select(Caller.class).get().counted());
        boolean showsToken = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (showsToken && !beans.select(Acting.class).get().actor().isSignedIn()) {
            throw new NotSignedIn("token-refused");
        }
    }
}
