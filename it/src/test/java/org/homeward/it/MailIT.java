package org.homeward.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.shared.infrastructure.MailSender;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.shared.infrastructure.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A mail leaves when its transaction has committed, once, and cannot be bent into another. */
@ArquillianTest
class MailIT {

    @Inject
    Stage stage;

    @Inject
    MailOutbox outbox;

    @Inject
    MailSender sender;

    @Inject
    Installation installation;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Test
    void aMailLiesInTheOutboxFolderForItsOwnerOnly() throws InterruptedException, IOException {
        long id = send("someone@example.org", "Rosa");
        stage.await("the mail", Duration.ofSeconds(15), () -> sent(id));
        Path file = installation.dataFolder().resolve("outbox").resolve("mail-%08d.eml".formatted(id));
        String text = Files.readString(file);
        assertTrue(text.contains("To: someone@example.org\r\n"), text);
        assertTrue(text.contains("Rosa"), text);
        assertTrue(text.contains("Auto-Submitted: auto-generated\r\n"), text);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
    }

    @Test
    void aLineBreakBeginsNoHeader() throws InterruptedException, IOException {
        // past the outbox, which takes line breaks away already
        long id = transactions.<Long>own(() -> sql.number(
                "insert into mail (recipient, subject, body) values (?, ?, ?) returning id",
                "someone@example.org",
                "Hello\r\nBcc: everybody@example.org",
                "text"));
        stage.await("the mail", Duration.ofSeconds(15), () -> sent(id));
        String text =
                Files.readString(installation.dataFolder().resolve("outbox").resolve("mail-%08d.eml".formatted(id)));
        String headers = text.substring(0, text.indexOf("\r\n\r\n"));
        assertTrue(headers.lines().noneMatch(line -> line.startsWith("Bcc:")), headers);
    }

    @Test
    void anAddressIsOneAddress() {
        for (String wrong : new String[] {
            "",
            "nobody",
            "a@example.org, b@example.org",
            "a@example.org\r\nBcc: b@example.org",
            "A <a@example.org>",
            "a@example.org\n"
        }) {
            assertThrows(Invalid.class, () -> send(wrong, "x"), wrong);
        }
    }

    @Test
    void whatWasRolledBackIsNotSent() {
        Runnable fails = () -> {
            outbox.send("rolled.back@example.org", "mail-password-changed", "x");
            throw new IllegalStateException("the work failed");
        };
        assertThrows(IllegalStateException.class, () -> transactions.own(fails));
        assertEquals(0, sql.number("select count(*) from mail where recipient = 'rolled.back@example.org'"));
    }

    @Test
    void aSentMailIsForgottenAfterItsTime() throws InterruptedException {
        long id = send("someone@example.org", "Rosa");
        stage.await("the mail", Duration.ofSeconds(15), () -> sent(id));
        sender.forgetOld();
        assertEquals(1, sql.number("select count(*) from mail where id = ?", id));
        sql.update("update mail set sent_at = sent_at - interval '31 days' where id = ?", id);
        sender.forgetOld();
        assertEquals(0, sql.number("select count(*) from mail where id = ?", id));
    }

    @Test
    void whatFailsIsTriedAgainLaterAndAtLastGivenUp() throws IOException, InterruptedException {
        long id = send("someone@example.org", "Rosa", "homeward_now() + interval '1 day'");
        // a folder with something in it stands where the mail's file belongs
        Path inTheWay = installation.ownFolder("outbox").resolve("mail-%08d.eml".formatted(id));
        Files.createDirectories(inTheWay.resolve("x"));
        due(id);
        tried(id, "sent_at is null and attempts = 1 and failure <> '' and given_up is null");
        assertEquals(1, count(id, "next_at > homeward_now() + interval '20 seconds'"));
        sql.update("update mail set attempts = 9 where id = ?", id);
        due(id);
        tried(id, "sent_at is null and attempts = 10 and given_up is not null");
        sender.sendAll();
        assertEquals(1, count(id, "attempts = 10"));
    }

    /** The product's own round does it, or this one. */
    private void tried(long id, String condition) throws InterruptedException {
        sender.sendAll();
        stage.await(condition, Duration.ofSeconds(15), () -> count(id, condition) == 1);
    }

    private void due(long id) {
        sql.update("update mail set next_at = homeward_now() where id = ?", id);
    }

    private long count(long id, String condition) {
        return sql.number("select count(*) from mail where id = ? and " + condition, id);
    }

    private long send(String address, String name, String due) {
        return transactions.<Long>own(() -> {
            outbox.send(address, "mail-password-changed", name);
            long id = sql.number("select max(id) from mail");
            sql.update("update mail set next_at = " + due + " where id = ?", id);
            return id;
        });
    }

    private long send(String address, String name) {
        return transactions.<Long>own(() -> {
            outbox.send(address, "mail-password-changed", name);
            return sql.number("select max(id) from mail");
        });
    }

    private boolean sent(long id) {
        return sql.number("select count(*) from mail where id = ? and sent_at is not null", id) == 1;
    }
}
