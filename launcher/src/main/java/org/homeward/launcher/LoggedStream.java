package org.homeward.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Turns printed lines into log lines. */
final class LoggedStream extends OutputStream {

    private static final int LONGEST_LINE = 8192;

    private final Logger log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LoggedStream(String name) {
        this.log = Logger.getLogger(name);
    }

    @Override
    public synchronized void write(int b) {
        if (b == '\n' || line.size() >= LONGEST_LINE) {
            String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            line.reset();
            if (!text.isEmpty()) {
                log.info(text);
            }
        }
        if (b != '\n') {
            line.write(b);
        }
    }
}
