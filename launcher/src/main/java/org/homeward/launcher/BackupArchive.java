package org.homeward.launcher;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homeward.db.OwnerFile;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/**
 * Writes an archive whose last entry lists every folder, and every file with its length and SHA-256. It is written beside
 * its place, forced to the disk and then put there, so that a cut-off back-up never looks like a whole one.
 */
final class BackupArchive implements AutoCloseable {

    private final Path target;
    private final Path partial;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Manifest manifest = new Manifest();
    private boolean finished;

    private BackupArchive(Path target, Path partial, FileChannel channel) {
        this.target = target;
        this.partial = partial;
        this.channel = channel;
        this.zip = new ZipOutputStream(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Refuses to write over anything. */
    static BackupArchive create(Path target) throws IOException {
        requireFree(target);
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(partial);
        return new BackupArchive(target, partial, OwnerFile.create(partial));
    }

    static void requireFree(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new StartRefused(
                    Reason.BACKUP_REFUSED, "The file " + target + " exists already; choose another name.");
        }
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new StartRefused(Reason.BACKUP_REFUSED, "The folder of " + target + " does not exist.");
        }
    }

    /** Adds a folder with everything in it that the predicate wants; a link is refused, since it leads elsewhere. */
    void addTree(Path root, Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> content;
        try (Stream<Path> walk = Files.walk(folder)) {
            content = walk.sorted().toList();
        }
        for (Path path : content) {
            if (Files.isSymbolicLink(path)) {
                throw new StartRefused(
                        Reason.BACKUP_REFUSED, path + " is a link, and a back-up holds no links; put a folder there.");
            }
            if (!wanted.test(path)) {
                continue;
            }
            String name = root.relativize(path).toString().replace('\\', '/');
            if (Files.isDirectory(path)) {
                addFolder(name);
            } else {
                addFile(name, path);
            }
        }
    }

    private void addFolder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
        manifest.addFolder(name);
    }

    void addFile(String name, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            addStream(name, in);
        }
    }

    void addText(String name, String text) throws IOException {
        addStream(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void addStream(String name, InputStream in) throws IOException {
        MessageDigest digest = Manifest.sha256();
        zip.putNextEntry(new ZipEntry(name));
        long length = copy(in, zip, digest);
        zip.closeEntry();
        manifest.addFile(name, length, digest.digest());
    }

    static long copy(InputStream in, OutputStream out, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            digest.update(buffer, 0, n);
            length += n;
        }
        return length;
    }

    /** Puts the archive in place and tells how many files it holds. */
    int finish() throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        channel.force(true);
        zip.close();
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        finished = true;
        return manifest.files().size();
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            channel.close();
            Files.deleteIfExists(partial);
        }
    }
}
