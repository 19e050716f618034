package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands one mail to the SMTP server, or lays it as a file into the folder {@code outbox} where none is configured. */
@ApplicationScoped
public class MailCarrier {

    private static final String SUBMISSION_PORT = "587";

    /** A mail as it is stored. */
    record Mail(long id, String recipient, String subject, String body) {}

    /** The mail did not leave; it may the next time. */
    static final class NotCarried extends Exception {

        NotCarried(Exception cause) {
            super(cause.getClass().getSimpleName(), cause);
        }

        /** Kind of the failure, without the address that servers like to repeat. */
        String reason() {
            return getMessage();
        }
    }

    @Inject
    @ConfigProperty(name = "homeward.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "homeward.smtp.port", defaultValue = SUBMISSION_PORT)
    private int port;

    @Inject
    @ConfigProperty(name = "homeward.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "homeward.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "homeward.smtp.from", defaultValue = "homeward@localhost.localdomain")
    private String from;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    void carry(Mail mail) throws NotCarried {
        try {
            Smtp smtp = new Smtp(host.orElse("localhost"), port, user, password.orElse(""));
            MimeMessage message = message(smtp.session(), mail);
            if (host.isPresent()) {
                Transport.send(message);
            } else {
                layDown(message, mail.id());
            }
        } catch (MessagingException | IOException e) {
            throw new NotCarried(e);
        }
    }

    private MimeMessage message(Session session, Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(MailOutbox.oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** Whole or not at all, so that whoever watches the folder never reads half a mail. */
    private void layDown(MimeMessage message, long id) throws IOException, MessagingException {
        Path folder = installation.ownFolder("outbox");
        Path draft = Files.createTempFile(
                folder,
                "mail",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            message.writeTo(out);
        }
        Files.move(draft, folder.resolve("mail-%08d.eml".formatted(id)), StandardCopyOption.ATOMIC_MOVE);
    }
}
