package org.homeward.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.db.DataFolder;
import org.homeward.db.EmbeddedDatabase;
import org.homeward.db.FileTree;
import org.homeward.db.FolderLock;
import org.homeward.db.RestoreMark;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** Makes a data folder from a back-up: everything is checked before anything is put in place. */
final class RestoreCommand implements Command {

    private static final Set<String> DATA_PARTS = Set.of(BackupCommand.ABOUT, "postgres", "outbox", "checkpoints");
    private static final Set<String> KEY_PARTS = Set.of(BackupCommand.ABOUT, "keys", "demo-accounts.json");

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String summary() {
        return "makes a new data folder from a back-up";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.DATA,
                new Option("--from", "FILE", "the archive that backup wrote"),
                new Option("--keys-from", "FILE", "the archive with the keys"));
    }

    @Override
    public void run(Arguments arguments, Console console) {
        Path root = arguments.data();
        requireEmpty(root);
        List<Source> sources = new ArrayList<>();
        sources.add(new Source(arguments.requiredPath("--from"), "data", DATA_PARTS));
        arguments.path("--keys-from").ifPresent(file -> sources.add(new Source(file, "keys", KEY_PARTS)));

        Path fresh = root.resolveSibling(root.getFileName() + ".restoring");
        try {
            FileTree.delete(fresh);
            for (Source source : sources) {
                console.say("Checking and unpacking " + source.file());
                int files = unpack(source, fresh);
                console.say("Restored " + files + " files, each as it was backed up");
            }
            RestoreMark.leave(fresh, created(sources.get(0).file()));
            Files.deleteIfExists(root);
            Files.move(fresh, root);
            renewPasswords(root, console);
        } catch (IOException e) {
            throw new StartRefused(
                    Reason.BACKUP_REFUSED, "The back-up could not be restored (" + e.getMessage() + ").", e);
        } finally {
            tidy(fresh);
        }
        if (!arguments.has("--keys-from")) {
            console.say("No keys were restored: what was sealed with them stays sealed until DATA/keys holds them.");
        }
        console.say(
                "Tenders that took bids stand still when it starts, until an officer has decided about each of them.");
        console.say("Done. Start it with --data " + root);
    }

    private record Source(Path file, String content, Set<String> parts) {}

    /** When the back-up was made. */
    private static String created(Path archived) throws IOException {
        try (RestoreArchive archive = RestoreArchive.open(archived, DATA_PARTS)) {
            return about(archive).getProperty("created", "");
        }
    }

    private static Properties about(RestoreArchive archive) throws IOException {
        Properties about = new Properties();
        about.load(new StringReader(archive.text(BackupCommand.ABOUT)));
        return about;
    }

    private static int unpack(Source source, Path target) throws IOException {
        try (RestoreArchive archive = RestoreArchive.open(source.file(), source.parts())) {
            Properties about = about(archive);
            if (!source.content().equals(about.getProperty("content")) || !"1".equals(about.getProperty("format"))) {
                throw Manifest.broken(
                        source.file() + " is no archive of " + source.content() + " that this Homeward can read");
            }
            return archive.extract(target, Set.of(BackupCommand.ABOUT));
        }
    }

    /** A back-up holds no passwords; the cluster gets new ones, which the data folder then keeps. */
    private static void renewPasswords(Path root, Console console) throws IOException {
        DataFolder folder = DataFolder.open(root);
        LauncherLog.open(folder);
        try (FolderLock lock = FolderLock.take(folder)) {
            console.say("Giving the database new passwords");
            EmbeddedDatabase.adopt(folder, lock);
        }
    }

    private static void requireEmpty(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> content = Files.list(root)) {
            if (content.findAny().isPresent()) {
                throw new StartRefused(
                        Reason.BACKUP_REFUSED,
                        "The folder " + root + " is not empty, and a restore never overwrites; choose another with"
                                + " --data.");
            }
        } catch (IOException e) {
            throw new StartRefused(Reason.FOLDER_UNUSABLE, "The folder " + root + " cannot be read.", e);
        }
    }

    private static void tidy(Path fresh) {
        try {
            FileTree.delete(fresh);
        } catch (IOException e) {
            throw new StartRefused(Reason.BACKUP_REFUSED, "The folder " + fresh + " could not be deleted.", e);
        }
    }
}
