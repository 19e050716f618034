package org.homeward.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homeward.db.StartRefused.Reason;

/**
 * After kill -9 of Homeward its PostgreSQL still runs. We hold the folder's lock, so nobody else uses it; but the
 * process number in its file may by now belong to somebody else's program. Only a server that provably serves our folder
 * is stopped; when there is no telling, the start is refused.
 */
final class StaleServer {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration CHILDREN_LEAVE = Duration.ofSeconds(20);

    private final DataFolder folder;
    private final PostgresServer server;
    private final Consumer<String> say;

    StaleServer(DataFolder folder, PostgresServer server, Consumer<String> say) {
        this.folder = folder;
        this.server = server;
        this.say = say;
    }

    /** What is known of the process whose number stands in the folder's file. */
    enum Evidence {
        GONE,
        SERVES_THIS_FOLDER,
        SOMETHING_ELSE,
        /** Dead, but its number is still taken because nobody asked how it ended; so it is in containers without an init. */
        DEAD_UNCOLLECTED,
        UNKNOWN
    }

    void clear() throws IOException {
        Path pidFile = folder.postgres().resolve("postmaster.pid");
        Optional<Long> pid = pid(pidFile);
        if (pid.isEmpty()) {
            return;
        }
        switch (evidence(pid.get())) {
            case SERVES_THIS_FOLDER -> {
                say.accept("Stopping the database that an earlier run left behind (process " + pid.get() + ")");
                server.stop();
            }
            case SOMETHING_ELSE, DEAD_UNCOLLECTED -> {
                // The number is taken, but not by a server: PostgreSQL would take it for a living server and not start.
                awaitChildren();
                Files.deleteIfExists(pidFile);
            }
            case UNKNOWN -> throw refusal(pid.get());
            case GONE -> awaitChildren();
        }
    }

    private Optional<Long> pid(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Evidence evidence(long pid) {
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
            return Evidence.GONE;
        }
        Path process = PROCESSES.resolve(Long.toString(pid));
        try {
            if (isDead(process)) {
                return Evidence.DEAD_UNCOLLECTED;
            }
            boolean here = Files.isSameFile(process.resolve("cwd"), folder.postgres());
            String command = Files.readString(process.resolve("cmdline"));
            boolean postgres = Path.of(command.split("\0", 2)[0]).endsWith("postgres");
            return here && postgres ? Evidence.SERVES_THIS_FOLDER : Evidence.SOMETHING_ELSE;
        } catch (IOException e) {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty() ? Evidence.GONE : Evidence.UNKNOWN;
        }
    }

    /** The state stands behind the program's name, which is in brackets and may hold anything. */
    private static boolean isDead(Path process) throws IOException {
        String stat = Files.readString(process.resolve("stat"), StandardCharsets.ISO_8859_1);
        String state = stat.substring(stat.lastIndexOf(')') + 1).strip();
        return state.startsWith("Z") || state.startsWith("X");
    }

    /** The server's children outlive it by a moment; none may be left when a new server starts on the same files. */
    private void awaitChildren() {
        long patience = System.nanoTime() + CHILDREN_LEAVE.toNanos();
        Optional<Long> child = processInFolder();
        while (child.isPresent()) {
            if (System.nanoTime() > patience) {
                throw refusal(child.get());
            }
            pause();
            child = processInFolder();
        }
    }

    private Optional<Long> processInFolder() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.map(ProcessHandle::pid)
                    .filter(pid -> evidence(pid) == Evidence.SERVES_THIS_FOLDER)
                    .findFirst();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a database to stop", e);
        }
    }

    private StartRefused refusal(long pid) {
        return new StartRefused(
                Reason.STRANGER,
                "Process " + pid + " may be serving the data folder " + folder.root()
                        + ", and Homeward cannot tell whether it is its own; stop that process, then start again.");
    }
}
