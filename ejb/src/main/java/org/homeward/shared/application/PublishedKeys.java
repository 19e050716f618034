package org.homeward.shared.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.PublishedKey;
import org.homeward.shared.infrastructure.SigningKeys;

/** Anyone looks up the public keys with which receipts, manifests and checkpoints are checked. */
@Stateless
public class PublishedKeys {

    @Inject
    private SigningKeys keys;

    /** Every key there ever was. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<PublishedKey> all() {
        return keys.published();
    }
}
