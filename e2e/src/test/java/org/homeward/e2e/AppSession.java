package org.homeward.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the product once for all tests, as a newcomer would: the one jar, with a data folder of its own. With {@code
 * -Dbase.url=... -Ddata.dir=...} the tests run against a product that runs already.
 */
public class AppSession implements LauncherSessionListener {

    private static final Pattern READY = Pattern.compile("Homeward is ready after .*: (http://\\S+)");
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(6);

    private Process product;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String jar = System.getProperty("app.jar", "");
        if (jar.isEmpty() || !System.getProperty("base.url", "").isBlank()) {
            return;
        }
        try {
            Path build = Path.of(System.getProperty("build.dir"));
            Path data = build.resolve("e2e-data");
            deleteAll(data);
            File output = build.resolve("homeward-output.log").toFile();
            product = start(jar, data, output);
            String address = awaitReady(output.toPath());
            System.setProperty("base.url", address.replaceAll("/$", ""));
            System.setProperty("data.dir", data.toString());
        } catch (IOException e) {
            throw new IllegalStateException("the product could not be started", e);
        }
    }

    private static Process start(String jar, Path data, File output) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar,
                "--mode",
                "test",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--data",
                data.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }

    private String awaitReady(Path output) throws IOException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            String said = Files.readString(output);
            Matcher ready = READY.matcher(said);
            if (ready.find()) {
                return ready.group(1);
            }
            if (!product.isAlive()) {
                throw new IllegalStateException("the product stopped:\n" + said);
            }
            pause();
        }
        product.destroyForcibly();
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
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        if (product == null) {
            return;
        }
        product.destroy();
        try {
            if (!product.waitFor(40, TimeUnit.SECONDS)) {
                product.destroyForcibly();
            }
        } catch (InterruptedException e) {
            product.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
