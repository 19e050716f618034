package org.homeward.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Idempotent.Answer;
import org.homeward.shared.domain.Idempotent.Answered;
import org.homeward.shared.domain.Idempotent.Claim;
import org.homeward.shared.domain.Idempotent.Fresh;
import org.homeward.shared.domain.Idempotent.Key;
import org.homeward.shared.domain.Idempotent.Running;

/** The rows behind idempotency keys. A claim is one insert, so two callers at the same moment cannot both win. */
@ApplicationScoped
public class IdempotencyRecords {

    private static final String CLAIM = """
            insert into idempotency_record as kept (caller, path, key, organisation, claim, claimed)
            values (?1, ?2, ?3, nullif(?4, 0), cast(?5 as uuid), homeward_now())
            on conflict (caller, path, key) do update
               set claim = excluded.claim, claimed = excluded.claimed, body_sha256 = null, status = null,
                   media_type = null, location = null, answer = null
             where (kept.status is null and kept.claimed < homeward_now() - interval '10 minutes')
                or kept.claimed < homeward_now() - interval '7 days'
            returning 1""";

    private static final String KEPT = """
            select body_sha256, status, media_type, location, answer
              from idempotency_record where caller = ?1 and path = ?2 and key = ?3""";

    private static final String COMPLETE = """
            update idempotency_record
               set body_sha256 = ?5, status = ?6, media_type = ?7, location = nullif(?8, ''), answer = ?9
             where caller = ?1 and path = ?2 and key = ?3 and claim = cast(?4 as uuid) and status is null""";

    private static final String RELEASE = """
            delete from idempotency_record
             where caller = ?1 and path = ?2 and key = ?3 and claim = cast(?4 as uuid) and status is null""";

    /** A little tidying with each claim, so that no job is needed and no claim is slow. */
    private static final String FORGET = """
            delete from idempotency_record where ctid = any (array(
                select ctid from idempotency_record
                 where claimed < homeward_now() - interval '7 days' limit 20 for update skip locked))""";

    @PersistenceContext(unitName = "homeward")
    private EntityManager database;

    @Inject
    private Acting acting;

    public Claim claim(Key key) {
        UUID claim = UUID.randomUUID();
        List<?> won = on(key, CLAIM)
                .setParameter(4, acting.actor().organisationId())
                .setParameter(5, claim.toString())
                .getResultList();
        if (!won.isEmpty()) {
            database.createNativeQuery(FORGET).executeUpdate();
            return new Fresh(key, claim);
        }
        // gone again when the other request gave its claim back in this very moment: the caller may simply repeat
        return kept(key).<Claim>map(answered -> answered).orElseGet(Running::new);
    }

    public void complete(Fresh claim, Answered answered) {
        Answer answer = answered.answer();
        on(claim.key(), COMPLETE)
                .setParameter(4, claim.claim().toString())
                .setParameter(5, answered.bodySha256())
                .setParameter(6, answer.status())
                .setParameter(7, answer.mediaType())
                .setParameter(8, answer.location().orElse(""))
                .setParameter(9, answer.body())
                .executeUpdate();
    }

    public void release(Fresh claim) {
        on(claim.key(), RELEASE).setParameter(4, claim.claim().toString()).executeUpdate();
    }

    private Optional<Answered> kept(Key key) {
        List<?> rows = on(key, KEPT).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[1] != null)
                .map(row -> new Answered((String) row[0], answer(row)))
                .findFirst();
    }

    private static Answer answer(Object[] row) {
        return new Answer(
                ((Number) row[1]).intValue(), (String) row[2], Optional.ofNullable((String) row[3]), (byte[]) row[4]);
    }

    private Query on(Key key, String sql) {
        return database.createNativeQuery(sql)
                .setParameter(1, key.caller())
                .setParameter(2, key.path())
                .setParameter(3, key.key());
    }
}
