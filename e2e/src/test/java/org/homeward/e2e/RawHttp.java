package org.homeward.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes on a wire, for requests that no well-behaved client would send. */
final class RawHttp {

    private static final int PATIENCE = 15_000;

    private RawHttp() {}

    /** Sends the lines as they are (the host is filled in for {@code HOST}) and returns all that comes back. */
    static String send(String... lines) throws IOException {
        URI base = URI.create(App.baseUrl());
        String host = base.getHost() + ":" + base.getPort();
        String request = String.join("\r\n", lines).replace("HOST", host) + "\r\n";
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return readAll(socket.getInputStream());
        }
    }

    private static String readAll(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (SocketTimeoutException e) {
            all.write(new byte[0]);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
