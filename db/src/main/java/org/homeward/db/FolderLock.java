package org.homeward.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.db.StartRefused.Reason;

/**
 * One process per data folder. The operating system lets the lock go when the process dies, however it dies, so a lock
 * is never stale.
 */
public final class FolderLock implements AutoCloseable {

    /**
     * Closing a second channel on the same file would let go of this process's lock (POSIX), so a second attempt inside
     * this process must not even open the file.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock or refuses: another Homeward runs on this folder. */
    public static FolderLock take(DataFolder folder) {
        Path file = folder.root().resolve("homeward.lock");
        if (!HELD_HERE.add(file)) {
            throw taken(folder);
        }
        boolean held = false;
        try {
            Optional<FileChannel> channel = lock(file);
            held = channel.isPresent();
            return new FolderLock(file, channel.orElseThrow(() -> taken(folder)));
        } catch (IOException e) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE, "The data folder " + folder.root() + " cannot be locked.", e);
        } finally {
            if (!held) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<FileChannel> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    private static StartRefused taken(DataFolder folder) {
        return new StartRefused(
                Reason.ALREADY_RUNNING,
                "Another Homeward is running on the data folder " + folder.root()
                        + "; stop it first, or choose another folder with --data.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of the data folder could not be let go.", e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
