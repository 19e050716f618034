package org.homeward.shared.application;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Permission;

/** Stops a use case whose permission the actor does not have. */
@Interceptor
@Permit(Permission.PUBLIC)
@Priority(Interceptor.Priority.APPLICATION)
public class PermitInterceptor {

    @Inject
    private Acting acting;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Permit permit = call.getMethod().getAnnotation(Permit.class);
        if (permit == null) {
            throw new IllegalStateException(call.getMethod() + " declares no permission");
        }
        Actor actor = acting.actor();
        if (!actor.may(permit.value())) {
            throw actor.isSignedIn() ? new NotAllowed("not-allowed") : new NotSignedIn("not-signed-in");
        }
        if (!permit.reads() && !actor.mayWrite()) {
            throw new NotAllowed("token-reads-only");
        }
        return call.proceed();
    }
}
