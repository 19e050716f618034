package org.homeward.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One running product, started as a newcomer would: the one jar, with a data folder of its own. */
public final class Product implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Homeward is ready after .*: (http://\\S+)");
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(6);

    /** Where the demonstration was told; nobody runs on it. */
    private static Path story;

    private final Path data;
    private final Path temporary;
    private final List<String> options;
    private Process process;
    private Path output;
    private String address;
    private int starts;

    private Product(Path data, Path temporary, List<String> options) {
        this.data = data;
        this.temporary = temporary;
        this.options = options;
    }

    /** Starts the jar on an empty data folder of that name and waits until it says that it is ready. */
    public static Product start(String name, String... options) throws IOException {
        Product product = folder(name, options);
        product.run();
        return product;
    }

    /** The product on a folder that is not there yet. */
    private static Product folder(String name, String... options) throws IOException {
        Path build = Path.of(System.getProperty("build.dir"));
        Path data = build.resolve(name);
        deleteAll(data);
        // a temporary folder of its own, so that a test can look at all of it
        Path temporary = build.resolve(name + "-tmp");
        deleteAll(temporary);
        Files.createDirectories(temporary);
        return new Product(data, temporary, List.of(options));
    }

    /**
     * Starts the jar on a copy of the demonstration as it is on its first day, told once for all tests of a run.
     *
     * @param name of the data folder
     */
    public static synchronized Product withStory(String name) throws IOException {
        if (story == null) {
            Product first = start("story-data", "--mode", "test");
            first.close();
            story = first.data;
        }
        Product product = folder(name, "--mode", "test");
        copy(story, product.data);
        product.run();
        return product;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private void run() throws IOException {
        starts++;
        output = data.resolveSibling(data.getFileName() + (starts == 1 ? "" : "-" + starts) + ".log");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                System.getProperty("app.jar"),
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--data",
                data.toString()));
        command.addAll(options);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        address = awaitReady();
    }

    /** Kills the server and its database where they stand, as a loss of power does. */
    public void kill() throws IOException {
        long database =
                Long.parseLong(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                        .get(0)
                        .strip());
        Optional<ProcessHandle> postmaster = ProcessHandle.of(database);
        List<ProcessHandle> backends =
                postmaster.stream().flatMap(ProcessHandle::descendants).toList();
        process.destroyForcibly();
        postmaster.ifPresent(ProcessHandle::destroyForcibly);
        backends.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        postmaster.ifPresent(killed -> killed.onExit().join());
    }

    /** Starts it again on the same data, after {@link #kill}. */
    public void startAgain() throws IOException {
        run();
    }

    /** Address without a slash at the end. */
    public String address() {
        return address;
    }

    public Path data() {
        return data;
    }

    /** Where it puts what does not last. */
    public Path temporary() {
        return temporary;
    }

    /** What it said on its console so far. */
    public String said() throws IOException {
        return Files.readString(output);
    }

    private String awaitReady() throws IOException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            Matcher ready = READY.matcher(said());
            if (ready.find()) {
                return ready.group(1).replaceAll("/$", "");
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the product stopped:\n" + said());
            }
            pause();
        }
        process.destroyForcibly();
        throw new IllegalStateException("the product was not ready in time, see " + output);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the product was starting", e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
