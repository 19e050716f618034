package org.homeward.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.homeward.db.StartRefused.Reason;

/** Looks at what lies in the data folder before anything touches it. */
final class ClusterCheck {

    private ClusterCheck() {}

    /** Nothing there yet, or a cluster of our major version that belongs to us; all else is refused. */
    static void requireOurs(DataFolder folder) throws IOException {
        Path cluster = folder.postgres();
        if (!Files.exists(cluster)) {
            return;
        }
        requireOwner(folder, cluster);
        Path versionFile = cluster.resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            requireEmpty(folder, cluster);
            return;
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(PostgresBinaries.majorVersion())) {
            throw new StartRefused(
                    Reason.OTHER_VERSION,
                    "The data folder " + folder.root() + " was made by PostgreSQL " + version
                            + ", and this Homeward brings PostgreSQL " + PostgresBinaries.majorVersion()
                            + "; start it with the Homeward that made it, or choose another folder with --data.");
        }
    }

    private static void requireOwner(DataFolder folder, Path cluster) throws IOException {
        String owner = Files.getOwner(cluster).getName();
        String me = System.getProperty("user.name");
        if (!owner.equals(me)) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE,
                    "The database in " + folder.root() + " belongs to " + owner + " and you are " + me + "; start as "
                            + owner + ", or choose another folder with --data.");
        }
    }

    private static void requireEmpty(DataFolder folder, Path cluster) throws IOException {
        try (Stream<Path> content = Files.list(cluster)) {
            if (content.findAny().isPresent()) {
                throw new StartRefused(
                        Reason.FOLDER_UNUSABLE,
                        "The folder " + cluster + " holds something that is no database of Homeward's; choose another"
                                + " folder than " + folder.root() + " with --data.");
            }
        }
    }
}
