package org.homeward.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.application.PublishedKeys;
import org.homeward.shared.domain.PublishedKey;

/** The public keys of this installation. */
@Path("keys")
@RequestScoped
@Tag(name = "proof")
public class KeysResource {

    @Inject
    private PublishedKeys keys;

    /** All keys there ever were. */
    public record Keys(List<PublishedKey> keys) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Public keys with which receipts, manifests and checkpoints are checked, old ones too")
    public Keys keys() {
        return new Keys(keys.all());
    }
}
