package org.homeward.bidding.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.infrastructure.Sql;

/** What bidders of a tender are to be told, and by each organisation's own leave whether it is one of them. */
@ApplicationScoped
public class WordsToBidders {

    /** Whom a word is for. */
    public enum Audience {
        /** Organisations with a bid, begun or sent. */
        BIDDERS,
        /** Everybody who could have one: bids that are lost in a restore are known to their bidders only. */
        PROVIDERS
    }

    /**
     * A word that waits.
     *
     * @param tender reference of the tender
     */
    public record Word(
            long id,
            long tenderId,
            String tender,
            String code,
            List<String> params,
            Audience audience,
            Instant saidAt) {}

    @Inject
    private Sql sql;

    public void add(long tenderId, String code, List<String> params, Audience audience) {
        sql.update(
                "insert into word_to_bidders (tender_id, code, params, audience) values (?, ?, ?, ?)",
                tenderId,
                code,
                params,
                audience);
    }

    /** The oldest word that nobody tells at this moment, held until the transaction ends. */
    public Optional<Word> next() {
        return sql.first(
                """
                select w.*, t.ref from word_to_bidders w join tender t on t.id = w.tender_id
                 where w.told_at is null order by w.id limit 1 for update of w skip locked
                """,
                row -> new Word(
                        row.getLong("id"),
                        row.getLong("tender_id"),
                        row.getString("ref"),
                        row.getString("code"),
                        Sql.texts(row, "params"),
                        Audience.valueOf(row.getString("audience")),
                        Sql.instant(row, "said_at")));
    }

    public void told(Word word) {
        sql.update("update word_to_bidders set told_at = homeward_now() where id = ?", word.id());
    }

    /** Every organisation with somebody who may bid for it. */
    public List<Long> providers() {
        return sql.list(
                "select distinct organisation_id from role_grant where role = 'PROVIDER' and revoked_at is null"
                        + " order by organisation_id",
                row -> row.getLong("organisation_id"));
    }

    /** The lot of the tender for which the acting organisation has a bid; the first where there are several. */
    public Optional<Integer> ownLot(long tenderId) {
        return sql.first("""
                select l.number from bid b join lot l on l.id = b.lot_id
                 where l.tender_id = ? and b.organisation_id = acting_organisation()
                   and b.state in ('DRAFT', 'SUBMITTED') order by l.number limit 1
                """, row -> row.getInt("number"), tenderId);
    }

    /** Whether the person has had a notice of one of these codes about the tender since then. */
    public boolean knows(long person, List<String> codes, Word word) {
        return sql.number("""
                        select count(*) from notice
                         where person_id = ? and code = any (?) and params[1] = ?
                           and created_at >= ?::timestamptz - interval '1 minute'
                        """, person, codes, word.tender(), word.saidAt()) > 0;
    }
}
