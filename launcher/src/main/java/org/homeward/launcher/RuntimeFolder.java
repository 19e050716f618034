package org.homeward.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.db.DataFolder;
import org.homeward.db.FileTree;
import org.homeward.db.OwnerFile;

/**
 * The temporary folder into which the server unpacks itself, more than 100 MB. It deletes it when it ends, but not when
 * it is killed; so the next start deletes the folder of the run before.
 */
final class RuntimeFolder {

    private static final Logger LOG = Logger.getLogger(RuntimeFolder.class.getName());
    private static final String PROPERTY = "fish.payara.micro.tmpdir";

    private RuntimeFolder() {}

    /** Call only while the data folder is locked: then the run that is noted there has ended. */
    static void replaceLast(DataFolder folder) {
        Path note = folder.log().resolve("runtime-folder");
        try {
            if (Files.exists(note)) {
                delete(Path.of(Files.readString(note).strip()));
            }
            String current = System.getProperty(PROPERTY);
            if (current != null) {
                Files.setPosixFilePermissions(Path.of(current), PosixFilePermissions.fromString("rwx------"));
                OwnerFile.write(note, current + "\n");
            }
        } catch (IOException e) {
            // A full temporary folder shows itself elsewhere; this is tidying.
            LOG.log(Level.WARNING, "The last run's temporary folder could not be deleted", e);
        }
    }

    private static void delete(Path last) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        boolean plausible = temporary.equals(last.getParent())
                && last.getFileName().toString().matches("payaramicro-rt\\d+tmp")
                && Files.isDirectory(last, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(last).getName().equals(System.getProperty("user.name"));
        if (!plausible || last.toString().equals(System.getProperty(PROPERTY))) {
            return;
        }
        FileTree.delete(last);
    }
}
