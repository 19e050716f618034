package org.homeward.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.homeward.db.DataFolder;
import org.homeward.db.StartRefused;
import org.homeward.db.StartRefused.Reason;

/** Sends everything that is logged in this process to one file, so that the console stays readable. */
final class LauncherLog {

    private static final AtomicReference<Path> OPENED = new AtomicReference<>();

    private LauncherLog() {}

    /** Before there is a data folder there is nowhere to write; the console gets the sentence all the same. */
    static void quietUntilOpened() {
        LogManager.getLogManager().reset();
    }

    /** Opens the log; it stays attached when the server reads a logging configuration of its own. */
    static void open(DataFolder folder) {
        Handler handler;
        try {
            handler = new RollingFile(folder.launcherLog());
        } catch (IOException e) {
            throw new StartRefused(
                    Reason.FOLDER_UNUSABLE, "The log " + folder.launcherLog() + " cannot be written.", e);
        }
        OPENED.set(folder.launcherLog());
        attach(handler);
        LogManager.getLogManager().addConfigurationListener(() -> attach(handler));
    }

    /** What the server prints by itself belongs into the log; the console keeps the streams that it was given. */
    static void captureStandardStreams() {
        System.setOut(new PrintStream(new LoggedStream("stdout"), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new LoggedStream("stderr"), true, StandardCharsets.UTF_8));
    }

    private static void attach(Handler handler) {
        Logger root = Logger.getLogger("");
        root.removeHandler(handler);
        root.addHandler(handler);
        root.setLevel(Level.INFO);
    }

    /** Where the details are, as the end of a sentence; nothing when there is no log yet. */
    static String where() {
        Path log = OPENED.get();
        return log == null ? "" : "; the details are in " + log;
    }
}
