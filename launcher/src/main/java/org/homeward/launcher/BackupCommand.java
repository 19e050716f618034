package org.homeward.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.homeward.db.DataFolder;
import org.homeward.db.EmbeddedDatabase;
import org.homeward.db.FolderLock;
import org.homeward.db.SchemaVersion;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/**
 * A cold copy of the stopped installation. Keys and passwords stay out: whoever finds a back-up must not be able to open
 * what is sealed in it. Keys go into an archive of their own, to be kept elsewhere.
 */
final class BackupCommand implements Command {

    static final String ABOUT = "homeward-backup.properties";

    /** Files of a running server, which mean nothing in a copy. */
    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts");

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String summary() {
        return "copies the stopped installation into one file, without its keys";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.DATA,
                new Option("--to", "FILE", "the archive to write, which must not exist"),
                new Option("--keys-to", "FILE", "a second archive with the keys, to be kept apart"));
    }

    @Override
    public void run(Arguments arguments, Console console) {
        Path target = arguments.requiredPath("--to").toAbsolutePath();
        Path root = arguments.data();
        if (!Files.isDirectory(root.resolve("postgres"))) {
            throw new StartRefused(
                    Reason.BACKUP_REFUSED,
                    "There is no database in " + root + "; an external database is backed up with pg_dump.");
        }
        DataFolder folder = DataFolder.open(root);
        LauncherLog.open(folder);
        BackupArchive.requireFree(target);
        arguments.path("--keys-to").map(Path::toAbsolutePath).ifPresent(BackupArchive::requireFree);
        requireOutside(folder, target);

        try (FolderLock lock = FolderLock.take(folder)) {
            EmbeddedDatabase.requireStopped(folder, lock, console::say);
            copyData(folder, target, console);
            if (arguments.has("--keys-to")) {
                copyKeys(folder, arguments.requiredPath("--keys-to").toAbsolutePath(), console);
            } else {
                console.say("The keys are not in it; copy them with --keys-to, and keep them apart.");
            }
        } catch (IOException e) {
            throw new StartRefused(
                    Reason.BACKUP_REFUSED,
                    "The back-up could not be written (" + e.getMessage() + "); nothing was left behind.",
                    e);
        }
    }

    private static void requireOutside(DataFolder folder, Path target) {
        if (target.normalize().startsWith(folder.root())) {
            throw new StartRefused(
                    Reason.BACKUP_REFUSED, "The back-up would lie in the data folder itself; choose another place.");
        }
    }

    private static void copyData(DataFolder folder, Path target, Console console) throws IOException {
        console.say("Copying " + folder.root());
        try (BackupArchive archive = BackupArchive.create(target)) {
            archive.addText(ABOUT, about(folder, "data"));
            archive.addTree(folder.root(), folder.postgres(), BackupCommand::isCopied);
            archive.addTree(folder.root(), folder.outbox(), path -> true);
            archive.addTree(folder.root(), folder.checkpoints(), path -> true);
            int files = archive.finish();
            console.say("Wrote " + files + " files (" + Files.size(target) / 1024 / 1024 + " MB) to " + target);
        }
    }

    private static void copyKeys(DataFolder folder, Path target, Console console) throws IOException {
        try (BackupArchive archive = BackupArchive.create(target)) {
            archive.addText(ABOUT, about(folder, "keys"));
            archive.addTree(folder.root(), folder.keys(), path -> true);
            archive.addTree(folder.root(), folder.demoAccounts(), path -> true);
            archive.finish();
            console.say("Wrote the keys to " + target + "; keep that file away from the other.");
        }
    }

    private static boolean isCopied(Path path) {
        return !NOT_COPIED.contains(path.getFileName().toString());
    }

    private static String about(DataFolder folder, String content) throws IOException {
        return """
                content=%s
                format=1
                homeward=%s
                schema=%s
                postgresql=%s
                created=%s
                """.formatted(
                content,
                VersionCommand.version(),
                SchemaVersion.EXPECTED,
                Files.readString(folder.postgres().resolve("PG_VERSION")).strip(),
                Clock.systemUTC().instant());
    }
}
