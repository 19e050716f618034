package org.homeward.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** While a browser sends a file, its words lie nowhere on the disk; when the line breaks, nothing of it stays. */
class UploadIT {

    private static final String MARK = "----UploadITmark";
    private static final String WORDS = "TEA-WITH-WREN-AT-FOUR,";
    private static final int SENT = 4_000_000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    @Test
    void whatABrowserSendsNeverLiesOnTheDiskInTheClear() throws Exception {
        String folder = System.getProperty("temp.dir", "");
        assumeTrue(
                !folder.isEmpty(), "only where the tests started the product, so that its temporary folder is known");
        Path temporary = Path.of(folder);
        URI base = URI.create(App.baseUrl());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            sendHalf(socket.getOutputStream(), cookie());
            await(() -> bytesOf(uploads(temporary)) > SENT / 2);
            List<Path> lying = uploads(temporary);
            assertEquals(1, lying.size(), "one file arrives, and it lies in " + lying);
            assertEquals(List.of(), inTheClear(temporary), "nothing in the temporary folder can be read");
            assertEquals(List.of(), inTheClear(App.dataFolder()), "nothing in the data folder can be read");
        }
        await(() -> uploads(temporary).isEmpty());
    }

    private static String cookie() {
        try (BrowserContext window = Browsers.as("COMMISSIONER")) {
            Page page = window.newPage();
            page.navigate("/catalogue/imports.xhtml");
            return window.cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }

    /** Announces a file and sends its first part, as a phone does before it loses the network. */
    private static void sendHalf(OutputStream out, String cookie) throws IOException {
        URI base = URI.create(App.baseUrl());
        String head = "POST /catalogue/imports.xhtml HTTP/1.1\r\nHost: " + base.getHost() + ":" + base.getPort()
                + "\r\nCookie: " + cookie + "\r\nContent-Type: multipart/form-data; boundary=" + MARK
                + "\r\nContent-Length: " + 2 * SENT + "\r\n\r\n--" + MARK
                + "\r\nContent-Disposition: form-data; name=\"form:file\"; filename=\"locations.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(WORDS.repeat(SENT / WORDS.length()).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static List<Path> uploads(Path folder) {
        return files(folder).stream()
                .filter(file -> file.getFileName().toString().matches("upload.*"))
                .toList();
    }

    private static long bytesOf(List<Path> files) {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private static List<Path> inTheClear(Path folder) {
        return files(folder).stream().filter(UploadIT::holdsTheWords).toList();
    }

    private static boolean holdsTheWords(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(WORDS);
        } catch (IOException e) {
            // gone meanwhile, or not ours to read: then it holds nothing that was sent just now
            return false;
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static void await(BooleanSupplier until) throws InterruptedException {
        long begun = System.nanoTime();
        while (!until.getAsBoolean()) {
            assertFalse(System.nanoTime() - begun > PATIENCE_NANOS, "the upload does not come where it should");
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertTrue(until.getAsBoolean());
    }
}
