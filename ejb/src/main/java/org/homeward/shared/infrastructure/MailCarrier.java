package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
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
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands one mail to the SMTP server, or lays it as a file into the folder {@code outbox} where none is configured. */
@ApplicationScoped
public class MailCarrier {

    private static final String PATIENCE_MILLIS = "20000";
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
            MimeMessage message = message(session(), mail);
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

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host.orElse("localhost"));
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        // a password never travels in the open
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        if (user.isEmpty()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password.orElse(""));
            }
        });
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
