package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.homeward.proof.CanonicalJson;
import org.homeward.proof.Json;
import org.homeward.proof.Signatures;
import org.homeward.shared.application.PublishedKeys;
import org.homeward.shared.domain.KeyPurpose;
import org.homeward.shared.domain.PublishedKey;
import org.homeward.shared.infrastructure.Checkpoints;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.Keys;
import org.homeward.shared.infrastructure.Readiness;
import org.homeward.shared.infrastructure.SigningKeys;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Keys lie where only their owner gets at them, and what they sign can be checked by anyone, for ever. */
@ArquillianTest
class KeysIT {

    private static final byte[] PLACE = "here".getBytes(StandardCharsets.UTF_8);

    @Inject
    Keys keys;

    @Inject
    SigningKeys signing;

    @Inject
    PublishedKeys published;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Installation installation;

    @Inject
    Readiness readiness;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Test
    void whatIsWrappedOpensOnlyInItsPlace() {
        byte[] plain = "a key".getBytes(StandardCharsets.UTF_8);
        byte[] wrapped = keys.wrap(plain, PLACE);
        assertArrayEquals(plain, keys.unwrap(wrapped, PLACE));
        assertThrows(IllegalStateException.class, () -> keys.unwrap(wrapped, "there".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theMasterKeyIsItsOwnersAlone() throws IOException {
        keys.wrap(PLACE, PLACE);
        Path file = installation.dataFolder().resolve("keys").resolve("master.json");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void aNewKeyIsSignedByTheOneBeforeAndTheOldOneStaysPublished() {
        Json.Obj document = Json.Obj.empty().with("what", "test");
        Json.Obj before = sign(document);
        transactions.own(() -> signing.rotate(KeyPurpose.RECEIPT));
        Json.Obj after = sign(document);
        assertNotEquals(before.text("keyId"), after.text("keyId"));
        assertTrue(Signatures.holds(before, key(before.text("keyId"))));
        assertTrue(Signatures.holds(after, key(after.text("keyId"))));
        PublishedKey second = one(after.text("keyId"));
        assertEquals(before.text("keyId"), second.signedBy().orElseThrow());
        assertTrue(one(before.text("keyId")).retiredAt().isPresent());
        Json.Obj endorsed = Json.Obj.empty()
                .with("algorithm", second.algorithm())
                .with("keyId", second.keyId())
                .with("publicKey", second.publicKey())
                .with("purpose", second.purpose().name())
                .with("signedBy", second.signedBy().orElseThrow())
                .with("validFrom", second.validFrom().toString());
        assertTrue(Signatures.verify(
                CanonicalJson.bytes(endorsed), second.signature().orElseThrow(), key(before.text("keyId"))));
    }

    @Test
    void aPublishedKeyIsNeverTakenAway() {
        assertThrows(IllegalStateException.class, () -> sql.update("delete from signing_key"));
        assertThrows(IllegalStateException.class, () -> sql.update("update signing_key set public_key = ''"));
    }

    @Test
    void todaysCheckpointLiesInItsFolderSigned() throws IOException {
        checkpoints.writeTodays();
        Path folder = installation.dataFolder().resolve("checkpoints");
        try (var files = Files.list(folder)) {
            List<Path> written =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertFalse(written.isEmpty());
            Json.Obj checkpoint = (Json.Obj) CanonicalJson.parse(Files.readString(written.get(0)));
            assertTrue(Signatures.holds(checkpoint, key(checkpoint.text("keyId"))));
        }
    }

    @Test
    void theInstallationIsReady() {
        List<Readiness.Check> troubled =
                readiness.checks().stream().filter(check -> !check.holds()).toList();
        assertEquals(List.of(), troubled);
        assertTrue(readiness.isReady());
    }

    private Json.Obj sign(Json.Obj document) {
        return transactions.own(() -> signing.sign(KeyPurpose.RECEIPT, document));
    }

    private PublishedKey one(String keyId) {
        return published.all().stream()
                .filter(key -> key.keyId().equals(keyId))
                .findFirst()
                .orElseThrow();
    }

    private java.security.PublicKey key(String keyId) {
        return Signatures.publicKey(Base64.getDecoder().decode(one(keyId).publicKey()));
    }
}
