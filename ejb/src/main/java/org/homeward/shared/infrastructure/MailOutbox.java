package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Invalid;

/**
 * Mails that wait to be sent. A mail leaves only after the transaction that wrote it has committed, by SMTP where that is
 * configured and into the folder {@code outbox} of the data folder otherwise.
 */
@ApplicationScoped
public class MailOutbox {

    @Inject
    private Sql sql;

    @Inject
    private Messages messages;

    /** Writes a mail with the texts {@code <code>.subject} and {@code <code>.body}. */
    @Transactional(TxType.REQUIRED)
    public void send(String toAddress, String code, String... params) {
        sql.update(
                "insert into mail (recipient, subject, body) values (?, ?, ?)",
                address(toAddress),
                oneLine(messages.text(code + ".subject", params)),
                messages.text(code + ".body", params));
    }

    /** One plain address: no second recipient and no header can be smuggled in with it. */
    static String address(String given) {
        try {
            InternetAddress address = new InternetAddress(given, true);
            if (!address.getAddress().equals(given) || given.chars().anyMatch(c -> c <= ' ' || c == 127)) {
                throw Invalid.field("email", "email-wrong");
            }
            return given;
        } catch (AddressException e) {
            throw Invalid.field("email", "email-wrong");
        }
    }

    /** A line break in a subject would begin a header of its own. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
