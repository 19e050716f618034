package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.application.WhoAmI;

/** Who the caller is. */
@Path("me")
@RequestScoped
@Tag(name = "sign-in")
public class MeResource {

    @Inject
    private WhoAmI whoAmI;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name, organisation, roles and scope of the caller")
    public WhoAmI.Me me() {
        return whoAmI.me();
    }
}
