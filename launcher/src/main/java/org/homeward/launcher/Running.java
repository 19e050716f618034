package org.homeward.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What was started, to be stopped in reverse order, whatever ends the process: Ctrl-C, a signal of the system, or a start
 * that failed half-way.
 */
final class Running {

    private static final Logger LOG = Logger.getLogger(Running.class.getName());

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final AtomicBoolean announced = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Console console;

    Running(Console console) {
        this.console = console;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "homeward-stop"));
    }

    synchronized void add(AutoCloseable part) {
        parts.push(part);
    }

    /** From now on stopping is something that a person asked for and wants to see happen. */
    void announceStop() {
        announced.set(true);
    }

    /** Whether the process is ending already, so that what fails now fails because of that. */
    boolean isStopping() {
        return stopping.get();
    }

    private void stop() {
        stopping.set(true);
        stopAll();
    }

    private synchronized void stopAll() {
        if (announced.get()) {
            console.say("Stopping");
        }
        boolean clean = true;
        while (!parts.isEmpty()) {
            clean &= close(parts.pop());
        }
        if (announced.get()) {
            console.say(clean ? "Stopped" : "Stopped, but not in order; see the log");
        }
    }

    /** One part that does not stop must not keep the next from stopping. */
    private static boolean close(AutoCloseable part) {
        try {
            part.close();
            return true;
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "Could not be stopped", e);
            return false;
        }
    }
}
