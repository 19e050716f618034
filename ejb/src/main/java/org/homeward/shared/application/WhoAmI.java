package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;

/** Tells a caller as whom they act. */
@Stateless
public class WhoAmI {

    @Inject
    private Acting acting;

    /**
     * The caller.
     *
     * @param roles in the acting organisation
     * @param scope {@code READ} for an access token that may only read, else {@code WRITE}
     */
    public record Me(String name, String organisation, List<Role> roles, Scope scope) {}

    /** What an access token is good for. */
    public enum Scope {
        READ,
        WRITE
    }

    @Permit(value = Permission.SIGNED_IN, reads = true)
    public Me me() {
        Actor actor = acting.actor();
        return new Me(
                actor.name(),
                actor.organisation(),
                actor.roles().stream().sorted().toList(),
                actor.mayWrite() ? Scope.WRITE : Scope.READ);
    }
}
