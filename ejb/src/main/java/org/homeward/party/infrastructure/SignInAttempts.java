package org.homeward.party.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.homeward.shared.infrastructure.Sql;

/** Counts failed sign-ins, by address of mail and by network address, and forgets them after a while. */
@ApplicationScoped
public class SignInAttempts {

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** Failures for this address of mail since then, and since the last success. */
    public int failuresFor(String email, Instant since) {
        return count(
                "select count(*) from sign_in_attempt a where a.email = cast(?1 as citext) and a.at > ?2"
                        + " and not a.succeeded and a.at > coalesce((select max(s.at) from sign_in_attempt s"
                        + " where s.email = a.email and s.succeeded), '-infinity')",
                email,
                since);
    }

    /** Failures from this network address since then, whatever the address of mail. */
    public int failuresFrom(String address, Instant since) {
        return count(
                "select count(*) from sign_in_attempt a where a.address = ?1 and a.at > ?2 and not a.succeeded",
                address,
                since);
    }

    /** When somebody last failed with this address of mail or from this network address. */
    public Optional<Instant> lastFailure(String email, String address) {
        return sql.first(
                "select at from sign_in_attempt where not succeeded and (email = ?::citext or address = ?)"
                        + " order by at desc limit 1",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                email,
                address);
    }

    public void record(String email, String address, boolean succeeded, Instant at) {
        entities.createNativeQuery(
                        "insert into sign_in_attempt (email, address, at, succeeded) values (cast(?1 as citext), ?2, ?3, ?4)")
                .setParameter(1, email)
                .setParameter(2, address)
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, succeeded)
                .executeUpdate();
    }

    /** Network addresses are personal data: kept for as long as the throttle needs them. */
    public void forgetBefore(Instant then) {
        entities.createNativeQuery("delete from sign_in_attempt where at < ?1")
                .setParameter(1, then.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private int count(String sql, String value, Instant since) {
        OffsetDateTime from = since.atOffset(ZoneOffset.UTC);
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, value)
                        .setParameter(2, from)
                        .getSingleResult())
                .intValue();
    }
}
