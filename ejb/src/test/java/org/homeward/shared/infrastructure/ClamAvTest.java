package org.homeward.shared.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.homeward.shared.domain.Unavailable;
import org.homeward.shared.infrastructure.VirusScanner.Verdict;
import org.junit.jupiter.api.Test;

/** Speaks with a daemon over a real socket, as the protocol of INSTREAM says. */
class ClamAvTest {

    private static final byte[] FILE = "a file".getBytes(StandardCharsets.UTF_8);

    private static Verdict ask(String answer) throws IOException {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> serve(daemon, answer));
            Verdict verdict = new ClamAv(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), daemon.getLocalPort()), 5000)
                    .scan(FILE);
            assertEquals("zINSTREAM\0a file", heard.join());
            return verdict;
        }
    }

    private static String serve(ServerSocket daemon, String answer) {
        try (Socket socket = daemon.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            StringBuilder heard = new StringBuilder(new String(in.readNBytes(10), StandardCharsets.US_ASCII));
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                heard.append(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return heard.toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void theDaemonsVerdictCounts() throws IOException {
        assertEquals(Verdict.CLEAN, ask("stream: OK\0"));
        assertEquals(Verdict.INFECTED, ask("stream: Eicar-Signature FOUND\0"));
    }

    @Test
    void whatIsNoVerdictTakesNothingIn() {
        assertThrows(Unavailable.class, () -> ask("INSTREAM size limit exceeded. ERROR\0"));
    }

    @Test
    void aDaemonThatIsAwayTakesNothingIn() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0)) {
            free = closed.getLocalPort();
        }
        ClamAv scanner = new ClamAv(new InetSocketAddress(InetAddress.getLoopbackAddress(), free), 1000);
        assertThrows(Unavailable.class, () -> scanner.scan(FILE));
    }
}
