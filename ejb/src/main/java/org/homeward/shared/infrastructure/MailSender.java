package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries waiting mails away, one at a time, each in a transaction of its own; tries again later what failed. */
@ApplicationScoped
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());

    /** Pauses grow from half a minute to about four hours. */
    private static final String PAUSE = "make_interval(secs => 30 * power(2, least(attempts, 9)))";

    @Inject
    private Sql sql;

    @Inject
    private Transactions transactions;

    @Inject
    private MailCarrier carrier;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Clock clock;

    /** Sends what is due; says how many left. */
    public int sendAll() {
        int sent = 0;
        Optional<Boolean> next = transactions.own(this::sendNext);
        while (next.isPresent()) {
            sent += next.get() ? 1 : 0;
            next = transactions.own(this::sendNext);
        }
        return sent;
    }

    /** Deletes mails that were sent or given up longer ago than the rulebook keeps them. */
    public void forgetOld() {
        int days = rulebook.whole("mail.keep-days", LocalDate.now(clock));
        sql.update(
                "delete from mail where coalesce(sent_at, given_up) < homeward_now() - make_interval(days => ?)", days);
    }

    private Optional<Boolean> sendNext() {
        // locked rows are being sent by another node
        return sql.first(
                        """
                        select id, recipient, subject, body from mail
                        where sent_at is null and given_up is null and next_at <= homeward_now()
                        order by next_at, id limit 1 for update skip locked
                        """,
                        row -> new MailCarrier.Mail(
                                row.getLong("id"),
                                row.getString("recipient"),
                                row.getString("subject"),
                                row.getString("body")))
                .map(this::send);
    }

    private boolean send(MailCarrier.Mail mail) {
        try {
            carrier.carry(mail);
            sql.update(
                    "update mail set attempts = attempts + 1, sent_at = homeward_now(), failure = '' where id = ?",
                    mail.id());
            return true;
        } catch (MailCarrier.NotCarried e) {
            LOG.log(Level.WARNING, e, () -> "mail " + mail.id() + " could not be sent and is tried again later");
            putOff(mail.id(), e.reason());
            return false;
        }
    }

    private void putOff(long id, String reason) {
        int most = rulebook.whole("mail.attempts", LocalDate.now(clock));
        sql.update(
                "update mail set attempts = attempts + 1, failure = ?, next_at = homeward_now() + " + PAUSE
                        + ", given_up = case when attempts + 1 >= ? then homeward_now() end where id = ?",
                reason,
                most,
                id);
    }
}
