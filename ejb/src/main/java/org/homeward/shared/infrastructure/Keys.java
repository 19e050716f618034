package org.homeward.shared.infrastructure;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.domain.Unavailable;

/**
 * Wraps other keys with the installation's master key, which lies in {@code keys/master.json} of the data folder. What
 * was wrapped opens only with the same associated data, so a wrapped key cannot be moved to another place.
 */
@ApplicationScoped
public class Keys {

    private static final Logger LOG = Logger.getLogger(Keys.class.getName());

    @Inject
    private Installation installation;

    @Inject
    private Sql sql;

    private final AtomicReference<Optional<Aead>> master = new AtomicReference<>(Optional.empty());

    public byte[] wrap(byte[] plain, byte[] associatedData) {
        try {
            return master().encrypt(plain, associatedData);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("wrapping failed", e);
        }
    }

    /** Opens what {@link #wrap} made. Changed bytes, another master key or another associated data are refused. */
    public byte[] unwrap(byte[] wrapped, byte[] associatedData) {
        try {
            return master().decrypt(wrapped, associatedData);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this was not wrapped here, or not for this place", e);
        }
    }

    /** Why the master key cannot be used, as a sentence; empty when it can. */
    public Optional<String> trouble() {
        try {
            ready();
            return Optional.empty();
        } catch (MasterKey.Missing e) {
            return Optional.of(e.getMessage());
        }
    }

    private Aead master() {
        try {
            return ready();
        } catch (MasterKey.Missing e) {
            LOG.log(Level.SEVERE, e.getMessage(), e);
            throw new Unavailable("keys-missing");
        }
    }

    private synchronized Aead ready() throws MasterKey.Missing {
        if (master.get().isEmpty()) {
            Aead opened = MasterKey.open(installation.ownFolder("keys").resolve("master.json"), somethingIsWrapped());
            refuseAnotherInstallationsKey(opened);
            master.set(Optional.of(opened));
        }
        return master.get().orElseThrow();
    }

    private boolean somethingIsWrapped() {
        return sql.number("select count(*) from signing_key") > 0;
    }

    /** A key file from elsewhere looks right and opens nothing: better said at the start than at an opening of bids. */
    private void refuseAnotherInstallationsKey(Aead opened) throws MasterKey.Missing {
        Optional<SigningKeys.Wrapped> oldest = sql.first(
                "select key_id, wrapped_private from signing_key order by valid_from, key_id limit 1",
                row -> new SigningKeys.Wrapped(row.getString("key_id"), row.getBytes("wrapped_private")));
        if (oldest.isPresent()) {
            try {
                opened.decrypt(
                        oldest.get().privateKey(),
                        SigningKeys.place(oldest.get().keyId()));
            } catch (GeneralSecurityException e) {
                throw new MasterKey.Missing(
                        "The master key file belongs to another installation: it does not open this database's keys.",
                        e);
            }
        }
    }
}
