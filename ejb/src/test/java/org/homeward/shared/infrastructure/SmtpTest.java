package org.homeward.shared.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Mails are handed to a listening server by the protocol itself. */
class SmtpTest {

    @Test
    void aMailIsHandedOver() throws Exception {
        try (Listener listener = new Listener()) {
            Session session = new Smtp("127.0.0.1", listener.port(), Optional.empty(), "").session();
            Transport.send(message(session));
            assertTrue(listener.heard().contains("MAIL FROM:<homeward@example.org>"));
            assertTrue(listener.heard().contains("RCPT TO:<rosa@example.org>"));
            assertTrue(listener.heard().contains("Subject: Hello"));
        }
    }

    @Test
    void aPasswordIsNotSentInTheOpen() throws Exception {
        try (Listener listener = new Listener()) {
            Session session = new Smtp("127.0.0.1", listener.port(), Optional.of("user"), "secret").session();
            MimeMessage message = message(session);
            assertThrows(MessagingException.class, () -> Transport.send(message));
            assertTrue(listener.heard().stream().noneMatch(line -> line.startsWith("AUTH")));
        }
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertEquals("Smtp[mail:25]", new Smtp("mail", 25, Optional.of("user"), "secret").toString());
    }

    private static MimeMessage message(Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("homeward@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("rosa@example.org"));
        message.setSubject("Hello");
        message.setText("Text");
        return message;
    }

    /** As much of a mail server as one mail needs. */
    private static final class Listener implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final List<String> heard = new CopyOnWriteArrayList<>();
        private final Thread thread = new Thread(this::listen, "mail listener");

        Listener() throws IOException {
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        List<String> heard() {
            return heard;
        }

        private void listen() {
            try (Socket caller = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII))) {
                OutputStream out = caller.getOutputStream();
                say(out, "220 listening");
                boolean text = false;
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    heard.add(line);
                    if (text && !line.equals(".")) {
                        continue;
                    }
                    text = line.equals("DATA");
                    say(out, text ? "354 go on" : "250 fine");
                }
            } catch (IOException e) {
                assertFalse(socket.isBound() && !socket.isClosed(), e::toString);
            }
        }

        private static void say(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
