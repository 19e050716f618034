package org.homeward.web.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Permission;

/** Asks for what {@link Needs} says, before anything of the request is read. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals("OPTIONS") || resource.getResourceMethod() == null) {
            return;
        }
        boolean open = !request.getUriInfo().getBaseUri().getPath().contains("/api/");
        Permission needed = needed(open ? Permission.PUBLIC : Permission.SIGNED_IN);
        Actor actor = CDI.current().select(Acting.class).get().actor();
        if (!actor.may(needed)) {
            throw actor.isSignedIn() ? new NotAllowed("not-allowed") : new NotSignedIn("not-signed-in");
        }
    }

    private Permission needed(Permission otherwise) {
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(Needs.class)) {
            return method.getAnnotation(Needs.class).value();
        }
        Needs ofClass = resource.getResourceClass().getAnnotation(Needs.class);
        return ofClass == null ? otherwise : ofClass.value();
    }
}
