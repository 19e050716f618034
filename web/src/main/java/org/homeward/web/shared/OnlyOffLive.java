package org.homeward.web.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.homeward.shared.application.TestClock;
import org.homeward.shared.domain.NotFound;

/** Hides everything under its root in a live installation: whatever is sent there, nothing is found. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 1)
public class OnlyOffLive implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (!CDI.current().select(TestClock.class).get().isOffered()) {
            throw new NotFound("not-found");
        }
    }
}
