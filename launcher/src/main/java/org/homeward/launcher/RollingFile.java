package org.homeward.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.homeward.db.OwnerFile;

/**
 * A log that only its owner reads: the newest lines always in the same file, older ones in {@code .1} to {@code .5}. The
 * JDK's own handler numbers the newest file as well, and lets everybody read it.
 */
final class RollingFile extends Handler {

    private static final long LIMIT_BYTES = 20L * 1024 * 1024;
    private static final int KEPT = 5;

    private final Path file;
    private final JsonLines format = new JsonLines();
    private Writer writer;
    private long written;

    RollingFile(Path file) throws IOException {
        this.file = file;
        open();
    }

    private void open() throws IOException {
        FileChannel channel = Files.exists(file)
                ? FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)
                : OwnerFile.create(file);
        OutputStream out = Channels.newOutputStream(channel);
        written = channel.size();
        writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        try {
            if (written > LIMIT_BYTES) {
                roll();
            }
            String line = format.format(record);
            writer.write(line);
            writer.flush();
            written += line.length();
        } catch (IOException e) {
            reportError("homeward.log cannot be written", e, ErrorManager.WRITE_FAILURE);
        }
    }

    private void roll() throws IOException {
        writer.close();
        for (int n = KEPT - 1; n >= 1; n--) {
            move(numbered(n), numbered(n + 1));
        }
        move(file, numbered(1));
        open();
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path numbered(int n) {
        return file.resolveSibling(file.getFileName() + "." + n);
    }

    @Override
    public synchronized void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            reportError("homeward.log cannot be written", e, ErrorManager.FLUSH_FAILURE);
        }
    }

    /** Stays open: the server closes every handler when it reads its configuration, and each line is flushed anyway. */
    @Override
    public void close() {
        flush();
    }
}
