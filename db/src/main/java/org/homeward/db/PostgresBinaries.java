package org.homeward.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.homeward.db.StartRefused.Reason;
import org.tukaani.xz.XZInputStream;

/** The programs of the embedded server, unpacked once per data folder and version from the archive on the class path. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder of initdb, pg_ctl and postgres; unpacks them on the first start and after an upgrade. */
    static Path unpacked(DataFolder folder) {
        String archive = archive();
        Path home = folder.binaries().resolve(version());
        if (Files.isDirectory(home)) {
            return home.resolve("bin");
        }
        try (InputStream in = open(archive)) {
            DataFolder.createForOwner(folder.binaries());
            Path fresh = folder.binaries().resolve("unpacking");
            FileTree.delete(fresh);
            unpack(in, fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            return home.resolve("bin");
        } catch (IOException e) {
            if (DataFolder.isDiskFull(e)) {
                throw new StartRefused(
                        Reason.DISK_FULL,
                        "The disk of " + folder.root() + " is full: the database could not be unpacked.",
                        e);
            }
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE, "The database could not be unpacked into " + folder.binaries() + ".", e);
        }
    }

    private static String archive() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String kind = machine.equals("amd64") ? "x86_64" : machine;
        String archive = "/postgres-" + system + "-" + kind + ".txz";
        boolean musl = Files.exists(Path.of("/etc/alpine-release"));
        if (musl || PostgresBinaries.class.getResource(archive) == null) {
            throw new StartRefused(
                    Reason.NO_EMBEDDED_SERVER,
                    "The embedded database does not run on " + system + " " + machine + (musl ? " with musl" : "")
                            + "; set HOMEWARD_DB_URL, HOMEWARD_DB_USER and HOMEWARD_DB_PASSWORD to use a PostgreSQL 15"
                            + " or later of your own.");
        }
        return archive;
    }

    private static InputStream open(String archive) throws IOException {
        InputStream in = PostgresBinaries.class.getResourceAsStream(archive);
        if (in == null) {
            throw new IOException(archive + " is not on the class path");
        }
        return in;
    }

    /** The version of the programs, which names their folder, so that an upgrade unpacks the new ones beside the old. */
    static String version() {
        Properties built = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("embedded-server.properties")) {
            built.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("The version of the embedded server is not on the class path", e);
        }
        return built.getProperty("version");
    }

    /** The first number of the version, which a cluster must share with the programs. */
    static String majorVersion() {
        return version().substring(0, version().indexOf('.'));
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("The archive of the database leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    place(tar, entry, path);
                }
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
