package org.homeward.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.homeward.db.StartRefused.Reason;

/** Runs PostgreSQL's own programs on the cluster of one data folder. */
final class PostgresServer {

    private static final long COMMAND_SECONDS = 180;

    private final DataFolder folder;
    private final Path programs;
    private final List<String> prefix;

    private PostgresServer(DataFolder folder, Path programs, List<String> prefix) {
        this.folder = folder;
        this.programs = programs;
        this.prefix = prefix;
    }

    /** Unpacks the programs and makes sure that they run here, for this user. */
    static PostgresServer in(DataFolder folder) {
        Path programs = PostgresBinaries.unpacked(folder);
        List<String> prefix = RootGuard.prefix();
        PostgresServer server = new PostgresServer(folder, programs, prefix);
        Output version = server.run(server.command("postgres", "--version"), "");
        if (version.exitCode() != 0) {
            throw new StartRefused(
                    Reason.NO_EMBEDDED_SERVER,
                    "The embedded database does not run here (" + version.lastLine()
                            + "); put the data folder where programs may run, or use a PostgreSQL of your own with"
                            + " HOMEWARD_DB_URL.");
        }
        return server;
    }

    /**
     * Creates the cluster beside its place and moves it there when it is whole. It asks for passwords from its first
     * moment.
     */
    void create(DatabasePasswords passwords) throws IOException {
        Path fresh = folder.root().resolve("postgres.new");
        Path passwordFile = folder.secrets().resolve("initdb.password");
        FileTree.delete(fresh);
        OwnerFile.write(passwordFile, passwords.superuser() + "\n");
        try {
            // The built-in locale sorts alike on every machine, so a restored copy needs no new indexes.
            Output output = run(
                    command(
                            "initdb",
                            "--pgdata=postgres.new",
                            "--username=postgres",
                            "--pwfile=secrets/initdb.password",
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--text-search-config=english",
                            "--sync-method=syncfs",
                            "--no-instructions"),
                    "");
            if (output.exitCode() != 0) {
                throw failed("The database could not be created", output);
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(fresh, folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts and waits until connections are taken, however long recovery after a crash needs. */
    void start(int port) throws IOException {
        ServerSettings.write(folder, port);
        Files.deleteIfExists(startLog());
        Output output = run(
                command(
                        "pg_ctl",
                        "start",
                        "--pgdata=postgres",
                        "--wait",
                        "--silent",
                        "--timeout=150",
                        "--log=log/postgresql-start.log"),
                "");
        if (output.exitCode() != 0) {
            throw failed("The database did not start", output);
        }
    }

    /** Stops in order; open transactions are rolled back. */
    void stop() {
        Output output = run(
                command("pg_ctl", "stop", "--pgdata=postgres", "--wait", "--silent", "--mode=fast", "--timeout=60"),
                "");
        if (output.exitCode() != 0) {
            throw new IllegalStateException("The database did not stop: " + output.lastLine());
        }
    }

    /** Runs statements on a cluster that no server holds, without a password: only the folder's owner can do that. */
    void singleUser(List<String> statements) {
        Output output = run(
                command("postgres", "--single", "-j", "-D", "postgres", "postgres"),
                String.join(";\n\n", statements) + ";\n\n");
        if (output.exitCode() != 0
                || output.text().contains("ERROR:")
                || output.text().contains("FATAL:")) {
            throw failed("The database could not be given new passwords", output);
        }
    }

    /** Forces the whole file system to the disk, which is far quicker than file after file. */
    void sync() {
        Output output = run(command("initdb", "--sync-only", "--sync-method=syncfs", "--pgdata=postgres"), "");
        if (output.exitCode() != 0) {
            throw failed("The database could not be forced to the disk", output);
        }
    }

    private StartRefused failed(String what, Output output) {
        String words = output.text() + tail(startLog()) + newestServerLog();
        IllegalStateException details = new IllegalStateException(words);
        if (words.contains("No space left on device")) {
            return new StartRefused(
                    Reason.DISK_FULL,
                    what + ": the disk of " + folder.root() + " is full; make room, then start again.",
                    details);
        }
        if (words.contains("could not bind IPv4 address")) {
            return new StartRefused(Reason.PORT_TAKEN, what + ": its port was taken by another program.", details);
        }
        return new StartRefused(
                Reason.DATABASE_FAILED, what + "; its last words are in " + folder.log() + ".", details);
    }

    private Path startLog() {
        return folder.log().resolve("postgresql-start.log");
    }

    private String newestServerLog() {
        try (var logs = Files.list(folder.log())) {
            return logs.filter(log -> log.getFileName().toString().startsWith("postgresql-"))
                    .max((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .map(PostgresServer::tail)
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private Output run(List<String> command, String input) {
        return run(folder.root(), command, input);
    }

    /**
     * Runs a command in a folder. Its words go through a file, not a pipe: a server that it leaves behind would keep a
     * pipe open.
     */
    static Output run(Path workingFolder, List<String> command, String input) {
        try {
            Path words = Files.createTempFile("homeward-", ".out");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .directory(workingFolder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(words.toFile());
                Collection<String> names = builder.environment().keySet();
                names.removeIf(name -> name.startsWith("PG") || name.startsWith("HOMEWARD_") || name.startsWith("LC_"));
                builder.environment().put("LC_ALL", "C");
                Process process = builder.start();
                try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
                    stdin.write(input);
                }
                if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS)) {
                    process.destroy();
                    return new Output(-1, "no answer after " + COMMAND_SECONDS + " seconds");
                }
                return new Output(process.exitValue(), Files.readString(words, StandardCharsets.ISO_8859_1));
            } finally {
                Files.deleteIfExists(words);
            }
        } catch (IOException e) {
            if (DataFolder.isDiskFull(e)) {
                throw new UncheckedIOException(e);
            }
            return new Output(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + command.get(0) + " ran", e);
        }
    }

    /** What a program said and how it ended. */
    record Output(int exitCode, String text) {

        String lastLine() {
            return text.strip()
                    .lines()
                    .reduce((first, second) -> second)
                    .orElse("no reason given")
                    .strip();
        }
    }
}
