package org.homeward.launcher;

import java.io.PrintStream;

/** What the person who started Homeward reads. Everything else goes to the log. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** The one sentence that says why not. */
    void refuse(String sentence) {
        err.println(sentence);
        err.flush();
    }
}
