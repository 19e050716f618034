package org.homeward.shared.infrastructure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] PLACE = {4};

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void whereTheKeyLies() {
        file = folder.resolve("master.json");
    }

    @Test
    void theFirstStartMakesAKeyThatTheNextStartOpens() throws Exception {
        byte[] wrapped = MasterKey.open(file, false).encrypt(PLAIN, PLACE);
        assertArrayEquals(PLAIN, MasterKey.open(file, true).decrypt(wrapped, PLACE));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void onlyItsOwnerCanOpenTheFile() throws Exception {
        MasterKey.open(file, false);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aFileThatOthersCanOpenIsRefused() throws Exception {
        MasterKey.open(file, false);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertTrue(missing(true).contains("can be opened by others"));
    }

    @Test
    void aLostKeyIsNotReplacedWhileSomethingNeedsIt() {
        assertTrue(missing(true).contains("is gone"));
        assertFalse(Files.exists(file));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Files.writeString(file, "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertTrue(missing(true).contains("is damaged"));
    }

    @Test
    void anotherKeyOpensNothing() throws Exception {
        byte[] wrapped = MasterKey.open(file, false).encrypt(PLAIN, PLACE);
        Aead other = MasterKey.open(folder.resolve("other.json"), false);
        assertThrows(GeneralSecurityException.class, () -> other.decrypt(wrapped, PLACE));
    }

    private String missing(boolean somethingIsWrapped) {
        return assertThrows(MasterKey.Missing.class, () -> MasterKey.open(file, somethingIsWrapped))
                .getMessage();
    }
}
