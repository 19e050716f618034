package org.homeward.catalogue.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.homeward.catalogue.domain.RegistrationAnswers;
import org.homeward.party.infrastructure.Secrets;
import org.homeward.shared.infrastructure.Keys;
import org.homeward.shared.infrastructure.Sql;

/**
 * Registrations that are being filled in or wait for their address to be confirmed. The answers are encrypted with the
 * installation's key, each bound to its row; secrets and network addresses are kept as hashes.
 */
@ApplicationScoped
public class Registrations {

    /**
     * A registration.
     *
     * @param state BEGUN, SENT or CONFIRMED
     * @param searches how often the catalogue was searched in it
     * @param mails how many mails were sent for it
     */
    public record Kept(
            long id, String ref, String state, RegistrationAnswers answers, int searches, int mails, Instant expires) {}

    private static final String COLUMNS =
            "select id, ref, state, answers, searches, mails, expires_at from registration where ";

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    /** Begins one. Gives its key. */
    public Kept begin(String browserSecret, RegistrationAnswers answers, String origin, Instant now, Instant expires) {
        long id = sql.number("select nextval('registration_id_seq')");
        sql.update(
                "insert into registration (id, state, browser_hash, answers, from_hash, begun_at, expires_at)"
                        + " overriding system value values (?, 'BEGUN', ?, ?, ?, ?, ?)",
                id,
                Secrets.hash(browserSecret),
                sealed(id, answers),
                Secrets.hash(origin),
                now,
                expires);
        return sql.first(COLUMNS + "id = ?", this::read, id).orElseThrow();
    }

    /** The one that this browser began, held until the transaction ends. */
    public Optional<Kept> ofBrowser(String secret, Instant now) {
        return find("browser_hash = ?", secret, now);
    }

    /** The one that a return link leads to. */
    public Optional<Kept> ofReturn(String code, Instant now) {
        return find("return_hash = ?", code, now);
    }

    /** The one whose address a link confirms. */
    public Optional<Kept> ofConfirmation(String code, Instant now) {
        return find("state = 'SENT' and confirm_hash = ?", code, now);
    }

    private Optional<Kept> find(String condition, String secret, Instant now) {
        return sql.first(COLUMNS + condition + " and expires_at > ? for update", this::read, Secrets.hash(secret), now);
    }

    public void keep(long id, RegistrationAnswers answers) {
        sql.update("update registration set answers = ? where id = ?", sealed(id, answers), id);
    }

    public void countSearch(long id) {
        sql.update("update registration set searches = searches + 1 where id = ?", id);
    }

    /** From now on this code leads back to it; an older one does not. */
    public void returnBy(long id, String code) {
        sql.update("update registration set return_hash = ?, mails = mails + 1 where id = ?", Secrets.hash(code), id);
    }

    /** The code has been used: another browser goes on, and the code works no more. */
    public void goOnIn(long id, String browserSecret) {
        sql.update(
                "update registration set return_hash = null, browser_hash = ? where id = ?",
                Secrets.hash(browserSecret),
                id);
    }

    /** It has been sent and waits for its address to be confirmed. */
    public void sent(long id, String confirmCode, Instant expires) {
        sql.update(
                "update registration set state = 'SENT', confirm_hash = ?, mails = mails + 1, return_hash = null,"
                        + " expires_at = ? where id = ?",
                Secrets.hash(confirmCode),
                expires,
                id);
    }

    /** It has become an organisation; what was typed is needed no more and is erased. */
    public void confirmed(long id) {
        sql.update(
                "update registration set state = 'CONFIRMED', answers = ''::bytea, browser_hash = null, return_hash = null,"
                        + " confirm_hash = null where id = ?",
                id);
    }

    /** How many were begun from a network address since then. */
    public long begunFrom(String origin, Instant since) {
        return sql.number(
                "select count(*) from registration where from_hash = ? and begun_at > ?", Secrets.hash(origin), since);
    }

    /** How many mails were written to an address since then: nobody's letter box is filled. */
    public long mailsTo(String address, Instant since) {
        return sql.number(
                "select count(*) from mail where lower(recipient) = lower(?) and queued_at > ?", address, since);
    }

    /** Deletes what is too old, with everything that was typed. */
    public int forgetExpired() {
        return sql.update("delete from registration where expires_at <= homeward_now()");
    }

    private Kept read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Kept(
                id,
                row.getString("ref"),
                row.getString("state"),
                opened(id, row.getBytes("answers")),
                row.getInt("searches"),
                row.getInt("mails"),
                Sql.instant(row, "expires_at"));
    }

    private byte[] sealed(long id, RegistrationAnswers answers) {
        try {
            return keys.wrap(json.writeValueAsBytes(answers), place(id));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers are texts and lists", e);
        }
    }

    private RegistrationAnswers opened(long id, byte[] sealed) {
        if (sealed.length == 0) {
            return RegistrationAnswers.NONE;
        }
        try {
            return json.readValue(keys.unwrap(sealed, place(id)), RegistrationAnswers.class);
        } catch (IOException e) {
            throw new IllegalStateException("registration " + id + " holds no answers", e);
        }
    }

    private static byte[] place(long id) {
        return ("registration:" + id).getBytes(StandardCharsets.UTF_8);
    }
}
