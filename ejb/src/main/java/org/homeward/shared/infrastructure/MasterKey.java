package org.homeward.shared.infrastructure;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;

/**
 * The installation's master key: a Tink keyset for AES-256-GCM in one file that only its owner can open. It never enters
 * the database, so neither a copy of the database nor its backup opens anything.
 */
final class MasterKey {

    /** Why the key is not there, as a sentence for the person who runs the installation. */
    static final class Missing extends Exception {
        Missing(String why) {
            super(why);
        }

        Missing(String why, Exception cause) {
            super(why, cause);
        }
    }

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private MasterKey() {}

    /**
     * Opens the key file, or makes it where there is none and nothing was wrapped by an earlier one.
     *
     * @param somethingIsWrapped whether the database holds anything that only the missing key would open
     */
    static Aead open(Path file, boolean somethingIsWrapped) throws Missing {
        try {
            AeadConfig.register();
            if (!Files.exists(file)) {
                if (somethingIsWrapped) {
                    throw new Missing("The master key file " + file
                            + " is gone, but the database holds keys and documents that only it opens."
                            + " Put the file back from its own backup.");
                }
                create(file);
            }
            refuseOpenToOthers(file);
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException e) {
            throw new Missing("The master key file " + file + " cannot be read or written.", e);
        } catch (GeneralSecurityException e) {
            throw new Missing("The master key file " + file + " is damaged. Put it back from its own backup.", e);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                fresh, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        // whole or not at all: a half-written key after a crash would read as damaged
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(), "master", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(draft, json);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseOpenToOthers(Path file) throws IOException, Missing {
        Set<PosixFilePermission> open = EnumSet.noneOf(PosixFilePermission.class);
        open.addAll(Files.getPosixFilePermissions(file));
        open.removeAll(OWNER_ONLY);
        if (!open.isEmpty()) {
            throw new Missing("The master key file " + file
                    + " can be opened by others. Make it readable and writable by its owner only (mode 600).");
        }
    }
}
