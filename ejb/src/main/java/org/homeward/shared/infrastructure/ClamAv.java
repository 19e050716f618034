package org.homeward.shared.infrastructure;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.homeward.shared.domain.Unavailable;

/** ClamAV's daemon over TCP (command INSTREAM). Whatever is not a clear answer counts as no answer: nothing is taken in. */
final class ClamAv implements VirusScanner {

    private static final Logger LOG = Logger.getLogger(ClamAv.class.getName());
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    private final InetSocketAddress address;
    private final int patienceMillis;

    ClamAv(InetSocketAddress address, int patienceMillis) {
        this.address = address;
        this.patienceMillis = patienceMillis;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public Verdict scan(byte[] content) {
        String answer;
        try (Socket socket = new Socket()) {
            socket.connect(address, patienceMillis);
            socket.setSoTimeout(patienceMillis);
            answer = ask(socket, content);
        } catch (IOException e) {
            LOG.log(Level.SEVERE, e, () -> "The virus scanner at " + address + " cannot be asked; files are refused");
            throw away(e);
        }
        if (answer.endsWith("OK")) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith("FOUND")) {
            return Verdict.INFECTED;
        }
        LOG.log(Level.SEVERE, () -> "The virus scanner gave no verdict; files are refused");
        throw new Unavailable("scanner-away");
    }

    private static String ask(Socket socket, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
        byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private static Unavailable away(IOException cause) {
        Unavailable refusal = new Unavailable("scanner-away");
        refusal.initCause(cause);
        return refusal;
    }
}
