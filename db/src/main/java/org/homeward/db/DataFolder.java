package org.homeward.db;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.homeward.db.StartRefused.Reason;

/** Where one installation keeps everything it has. Made for its owner only: it holds keys, passwords and people's data. */
public record DataFolder(Path root) {

    /** Characters that a shell would read for itself: pg_ctl hands the path of the server to one. */
    private static final String UNSAFE = "\"$`\\\n\r";

    private static final long MEBIBYTE = 1024L * 1024;

    /** Makes what is missing and refuses a folder that cannot be written. */
    public static DataFolder open(Path path) {
        Path root = path.toAbsolutePath().normalize();
        if (root.toString().chars().anyMatch(c -> UNSAFE.indexOf(c) >= 0)) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE,
                    "The data folder " + root + " has a character in its name that the database cannot take"
                            + " (quote, dollar, backtick, backslash or line break); choose another name.");
        }
        DataFolder folder = new DataFolder(root);
        try {
            createForOwner(root);
            for (Path part :
                    List.of(folder.log(), folder.keys(), folder.outbox(), folder.checkpoints(), folder.secrets())) {
                createForOwner(part);
            }
            Files.delete(Files.createTempFile(root, ".write", ".probe"));
        } catch (IOException e) {
            if (isDiskFull(e)) {
                throw new StartRefused(
                        Reason.DISK_FULL, "The disk of " + root + " is full; make room, then start again.", e);
            }
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE,
                    "The data folder " + root + " cannot be written by " + System.getProperty("user.name")
                            + "; make it writable or choose another with --data.",
                    e);
        }
        return folder;
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path binaries() {
        return root.resolve("pgbin");
    }

    public Path log() {
        return root.resolve("log");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path outbox() {
        return root.resolve("outbox");
    }

    public Path checkpoints() {
        return root.resolve("checkpoints");
    }

    public Path secrets() {
        return root.resolve("secrets");
    }

    public Path demoAccounts() {
        return root.resolve("demo-accounts.json");
    }

    public Path launcherLog() {
        return log().resolve("homeward.log");
    }

    /** Whether a cluster was created here. */
    public boolean hasCluster() {
        return Files.exists(postgres().resolve("PG_VERSION"));
    }

    /** Refuses to go on where the disk has less room than this: PostgreSQL on a full disk stops in the middle of work. */
    void requireRoom(long mebibytes) {
        long free;
        try {
            FileStore store = Files.getFileStore(root);
            free = store.getUsableSpace() / MEBIBYTE;
        } catch (IOException e) {
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "The disk of " + root + " cannot be read.", e);
        }
        if (free < mebibytes) {
            throw new StartRefused(
                    Reason.DISK_FULL,
                    "The disk of " + root + " is full: " + free + " MB are free and " + mebibytes
                            + " MB are needed; make room, then start again.");
        }
    }

    /** A folder that only its owner can enter, where the file system knows owners. */
    static void createForOwner(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Path parent = folder.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    static boolean isDiskFull(Throwable problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            String message = t.getMessage();
            if (message != null && message.contains("No space left on device")) {
                return true;
            }
        }
        return false;
    }
}
