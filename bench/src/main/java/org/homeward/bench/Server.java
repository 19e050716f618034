package org.homeward.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One started process that serves pages, timed from the moment before it was started. */
final class Server implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long PAUSE_MILLIS = 50;

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * From the start of the process to the last byte of the first page, the processor time it spent until then, and which
     * part of the machine everything else took meanwhile, from 0 to 1.
     */
    record Start(double seconds, double processorSeconds, double takenByOthers) {}

    private final Process process;
    private final URI page;
    private final Path output;
    private final Start start;

    private Server(Process process, URI page, Path output, Start start) {
        this.process = process;
        this.page = page;
        this.output = output;
        this.start = start;
    }

    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /** Starts the command and waits until the page is there with something in it. */
    static Server start(List<String> command, URI page, Path output) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(60)).build();
        // what it says is about the time since it was asked last
        MACHINE.getCpuLoad();
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        while (!hasContent(client, request)) {
            if (!process.isAlive()) {
                throw new IOException("ended with " + process.exitValue() + ", see " + output);
            }
            if (System.nanoTime() - begun > PATIENCE_NANOS) {
                process.destroyForcibly();
                throw new IOException("no page at " + page + ", see " + output);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor =
                process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
        double own = processor / seconds / MACHINE.getAvailableProcessors();
        double others = Math.max(0, MACHINE.getCpuLoad() - own);
        return new Server(process, page, output, new Start(seconds, processor, others));
    }

    private static boolean hasContent(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("<h1");
        } catch (IOException notYet) {
            return false;
        }
    }

    Start start() {
        return start;
    }

    URI address() {
        return page.resolve("/");
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("did not stop, see " + output);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
