package org.homeward.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupArchiveTest {

    private static final Set<String> TOP = Set.of("about", "postgres");

    @TempDir
    Path folder;

    private Path file;
    private Path target;

    @BeforeEach
    void names() {
        file = folder.resolve("backup.zip");
        target = folder.resolve("restored");
    }

    private void backUp() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("postgres/empty"));
        Files.writeString(data.resolve("postgres/one"), "first");
        Files.writeString(data.resolve("postgres/left-out"), "not this");
        try (BackupArchive archive = BackupArchive.create(file)) {
            archive.addText("about", "x=1");
            archive.addTree(data, data.resolve("postgres"), path -> !path.endsWith("left-out"));
            archive.finish();
        }
    }

    private int restore(Path from) throws IOException {
        try (RestoreArchive archive = RestoreArchive.open(from, TOP)) {
            return archive.extract(target, Set.of("about"));
        }
    }

    private void assertBroken(Path from) {
        target = folder.resolve("restored-" + from.getFileName());
        StartRefused refused = assertThrows(StartRefused.class, () -> restore(from));
        assertEquals(Reason.BACKUP_REFUSED, refused.reason());
    }

    @Test
    void whatWasBackedUpComesBackForItsOwnerOnly() throws IOException {
        backUp();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(1, restore(file));
        assertEquals("first", Files.readString(target.resolve("postgres/one")));
        assertTrue(Files.isDirectory(target.resolve("postgres/empty")));
        assertFalse(Files.exists(target.resolve("postgres/left-out")));
        assertFalse(Files.exists(target.resolve("about")));
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(target.resolve("postgres/empty"))));
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        backUp();
        assertThrows(StartRefused.class, () -> BackupArchive.create(file));
    }

    @Test
    void aBackupThatWasCutOffLeavesNothing() throws IOException {
        try (BackupArchive archive = BackupArchive.create(file)) {
            archive.addText("about", "x=1");
        }
        assertFalse(Files.exists(file));
        assertFalse(Files.exists(folder.resolve("backup.zip.part")));
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data/postgres"));
        Files.createSymbolicLink(data.resolve("link"), Path.of("/etc/passwd"));
        try (BackupArchive archive = BackupArchive.create(file)) {
            assertThrows(StartRefused.class, () -> archive.addTree(folder.resolve("data"), data, path -> true));
        }
    }

    @Test
    void aTornOrChangedArchiveIsRefused() throws IOException {
        backUp();
        byte[] whole = Files.readAllBytes(file);
        Path torn = Files.write(folder.resolve("torn.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertBroken(torn);
        assertBroken(Files.writeString(folder.resolve("text.zip"), "no archive"));
        assertBroken(folder.resolve("missing.zip"));
        assertBroken(write(Map.of("postgres/one", "changed"), list("postgres/one", "first")));
        assertBroken(write(Map.of("postgres/one", "first and more"), list("postgres/one", "first")));
    }

    @Test
    void anArchiveHoldsExactlyWhatItsListSays() throws IOException {
        assertBroken(write(Map.of("postgres/one", "first", "postgres/two", "x"), list("postgres/one", "first")));
        assertBroken(write(Map.of(), list("postgres/one", "first")));
        assertBroken(write(Map.of("elsewhere/one", "first"), list("elsewhere/one", "first")));
        assertBroken(write(Map.of("postgres/one", "first"), "nonsense\n"));
        assertBroken(
                write(Map.of("postgres/one", "first"), list("postgres/one", "first") + list("postgres/one", "first")));
        assertFalse(Files.exists(target), "nothing is unpacked before the list was checked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "/etc/outside",
                "postgres/../../outside",
                "postgres/./x",
                "postgres//x",
                "postgres\\..\\x",
                "C:/x",
                "postgres/x/",
                "postgres/\u0001"
            })
    void aNameThatLeadsOutIsRefused(String name) throws IOException {
        assertBroken(write(Map.of(name, "x"), list(name, "x")));
        assertFalse(Files.exists(folder.resolve("outside")));
    }

    private static String list(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Manifest.sha256();
        return HexFormat.of().formatHex(digest.digest(bytes)) + " " + bytes.length + " " + name + "\n";
    }

    private Path write(Map<String, String> files, String list) throws IOException {
        Path made = Files.createTempFile(folder, "made", ".zip");
        Map<String, String> entries = new LinkedHashMap<>(files);
        entries.put(Manifest.NAME, list);
        try (OutputStream out = Files.newOutputStream(made);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return made;
    }
}
