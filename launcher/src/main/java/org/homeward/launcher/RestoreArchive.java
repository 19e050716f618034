package org.homeward.launcher;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.homeward.db.OwnerFile;

/** Reads an archive that {@link BackupArchive} wrote, believing nothing in it before it was checked against its list. */
final class RestoreArchive implements AutoCloseable {

    private static final long LONGEST_LIST = 64L * 1024 * 1024;

    private final ZipFile zip;
    private final Manifest manifest;

    private RestoreArchive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens it and checks that it holds what its list says, under the given names only.
     *
     * @param allowed folders and files that may stand at the top
     */
    static RestoreArchive open(Path file, Set<String> allowed) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Manifest.broken("there is no file " + file);
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw Manifest.broken(file + " is no back-up, or not a whole one");
        }
        boolean accepted = false;
        try {
            ZipEntry list = zip.getEntry(Manifest.NAME);
            if (list == null || list.getSize() > LONGEST_LIST) {
                throw Manifest.broken(file + " is no back-up of Homeward");
            }
            Manifest manifest = Manifest.parse(readText(zip, list, LONGEST_LIST));
            requireSame(manifest, zip, allowed);
            accepted = true;
            return new RestoreArchive(zip, manifest);
        } finally {
            if (!accepted) {
                zip.close();
            }
        }
    }

    private static void requireSame(Manifest manifest, ZipFile zip, Set<String> allowed) {
        Set<String> listed = new HashSet<>(manifest.files().keySet());
        manifest.folders().forEach(folder -> listed.add(folder + "/"));
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        Set<String> held = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (!name.equals(Manifest.NAME) && !held.add(name)) {
                throw Manifest.broken(name + " stands in it twice");
            }
        }
        if (!held.equals(listed)) {
            throw Manifest.broken("it does not hold what its list says");
        }
        for (String name : listed) {
            if (!allowed.contains(name.split("/", 2)[0])) {
                throw Manifest.broken("it holds " + name + ", which has no place in it");
            }
        }
    }

    /** A small text of the archive, such as its description. */
    String text(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw Manifest.broken("it does not hold " + name);
        }
        return readText(zip, entry, 1024L * 1024);
    }

    private static String readText(ZipFile zip, ZipEntry entry, long longest) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) longest);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Unpacks into a folder, for its owner only, and stops at the first file that is not what the list says. */
    int extract(Path target, Set<String> leftOut) throws IOException {
        for (String folder : manifest.folders()) {
            createFolders(target, target.resolve(folder));
        }
        int count = 0;
        for (Map.Entry<String, Manifest.Content> file : manifest.files().entrySet()) {
            if (!leftOut.contains(file.getKey())) {
                Path path = target.resolve(file.getKey());
                createFolders(target, path.getParent());
                extract(file.getKey(), file.getValue(), path);
                count++;
            }
        }
        return count;
    }

    private static void createFolders(Path target, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (!folder.equals(target)) {
            createFolders(target, folder.getParent());
        }
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    private void extract(String name, Manifest.Content expected, Path path) throws IOException {
        MessageDigest digest = Manifest.sha256();
        long length;
        try (InputStream in = new Limited(zip.getInputStream(zip.getEntry(name)), expected.length());
                FileChannel channel = OwnerFile.create(path);
                OutputStream out = Channels.newOutputStream(channel)) {
            length = BackupArchive.copy(in, out, digest);
        } catch (ZipException e) {
            throw Manifest.broken(name + " is damaged");
        }
        if (length != expected.length()
                || !HexFormat.of().formatHex(digest.digest()).equals(expected.sha256())) {
            throw Manifest.broken(name + " is not what was backed up");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A small archive must not unpack to more than its list says. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            left -= Math.max(n, 0);
            if (left < 0) {
                throw new ZipException("longer than listed");
            }
            return n;
        }
    }
}
