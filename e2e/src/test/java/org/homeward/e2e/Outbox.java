package org.homeward.e2e;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder into which the product posts its mails while no mail server is set. */
public final class Outbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private Outbox() {}

    /** Path and query of the link in the newest mail to this address with this subject; waits for the mail. */
    public static String linkTo(String recipient, String subject) throws IOException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            Optional<String> body = newest(recipient, subject);
            if (body.isPresent()) {
                Matcher link = LINK.matcher(body.get());
                if (!link.find()) {
                    throw new AssertionError("no link in the mail: " + body.get());
                }
                return link.group().replaceFirst("https?://[^/]+", "");
            }
            pause();
        }
        throw new AssertionError("no mail \"" + subject + "\" to " + recipient);
    }

    private static Optional<String> newest(String recipient, String subject) throws IOException {
        try (Stream<Path> files = Files.list(App.dataFolder().resolve("outbox"))) {
            List<Path> mails = files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted((a, b) ->
                            Long.compare(b.toFile().lastModified(), a.toFile().lastModified()))
                    .toList();
            for (Path mail : mails) {
                Optional<String> body = bodyIf(mail, recipient, subject);
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> bodyIf(Path mail, String recipient, String subject) throws IOException {
        try (InputStream content = Files.newInputStream(mail)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), content);
            boolean meant = message.getSubject().equals(subject)
                    && message.getAllRecipients()[0].toString().contains(recipient);
            return meant ? Optional.of(message.getContent().toString()) : Optional.empty();
        } catch (MessagingException e) {
            throw new AssertionError(mail + " is no mail", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
