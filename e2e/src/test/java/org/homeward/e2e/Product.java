package org.homeward.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One running product, started as a newcomer would: the one jar, with a data folder of its own. */
public final class Product implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Homeward is ready after .*: (http://\\S+)");
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(6);

    private final Process process;
    private final Path output;
    private final Path data;
    private String address;

    private Product(Process process, Path output, Path data) {
        this.process = process;
        this.output = output;
        this.data = data;
    }

    /** Starts the jar on an empty data folder of that name and waits until it says that it is ready. */
    public static Product start(String name, String... options) throws IOException {
        Path build = Path.of(System.getProperty("build.dir"));
        Path data = build.resolve(name);
        deleteAll(data);
        File output = build.resolve(name + ".log").toFile();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("app.jar"),
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        Product product = new Product(process, output.toPath(), data);
        product.address = product.awaitReady();
        return product;
    }

    /** Address without a slash at the end. */
    public String address() {
        return address;
    }

    public Path data() {
        return data;
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
