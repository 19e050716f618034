package org.homeward.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;

/** One transaction with the rows of a submission: sealed bytes, version, leaf, audit entry with its detail, and mail. */
final class BareSubmission {

    private static final int SEALED_BYTES = 1500;
    private static final int PROVIDERS = 3;

    /** The bid of this place in the list, whoever's it is; the policy asks for its organisation to act. */
    private static final String ROWS = """
            with b as (
                select b.id, b.lot_id, b.organisation_id, b.ref from bid b
                  join lot l on l.id = b.lot_id join tender t on t.id = l.tender_id
                 where t.ref = ? and l.number = ? and b.organisation_id = acting_organisation()),
            v as (
                insert into bid_version (bid_id, lot_id, organisation_id, version, kind, happened_at, by_person,
                                         idempotency_key, sealed_sha256, answer)
                select id, lot_id, organisation_id, ?, 'SUBMITTED', homeward_now(), (select min(id) from person),
                       gen_random_uuid()::text, sha256(?), repeat('r', 400) from b returning bid_id),
            s as (
                insert into bid_sealed (bid_id, version, lot_id, organisation_id, content)
                select id, ?, lot_id, organisation_id, ? from b),
            f as (
                insert into bid_leaf (bid_id, version, lot_id, bid_ref, kind, sealed_sha256)
                select id, ?, lot_id, ref, 'SUBMITTED', sha256(?) from b),
            u as (update bid set version = ? where id in (select bid_id from v)),
            e as (
                insert into audit_entry (actor_kind, organisation_id, action, subject_kind, subject_ref, detail_hash,
                                         request_id)
                select 'PERSON', organisation_id, 'bench.submitted', 'bench', ref, sha256(''), 'bench' from b returning id),
            m as (
                insert into mail (recipient, subject, body) values ('bench@example.org', 'Receipt', repeat('m', 900)))
            insert into audit_detail (entry, salt, detail) select id, sha256(''), '{}' from e
            """;

    private final Connection connection;
    private final String tender;
    private final byte[] sealed = new byte[SEALED_BYTES];

    BareSubmission(Connection connection, String tender) {
        this.connection = connection;
        this.tender = tender;
        new Random().nextBytes(sealed);
    }

    /** A connection serves one client at a time. */
    synchronized void insert(int number, int version) throws SQLException {
        try (PreparedStatement act = connection.prepareStatement("""
                        select set_config('homeward.actor', (select g.organisation_id::text from person p
                            join role_grant g on g.person_id = p.id and g.role = 'PROVIDER'
                           where p.name = ? order by g.id limit 1), true)""");
                PreparedStatement rows = connection.prepareStatement(ROWS)) {
            act.setString(1, DeadlineBench.PROVIDERS.get(number % PROVIDERS));
            act.execute();
            rows.setString(1, tender);
            rows.setInt(2, 1 + number / PROVIDERS);
            rows.setInt(3, version);
            rows.setBytes(4, sealed);
            rows.setInt(5, version);
            rows.setBytes(6, sealed);
            rows.setInt(7, version);
            rows.setBytes(8, sealed);
            rows.setInt(9, version);
            if (rows.executeUpdate() != 1) {
                throw new SQLException("there is no bid number " + number);
            }
            connection.commit();
        }
    }
}
