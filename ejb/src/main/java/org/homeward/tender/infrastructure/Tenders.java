package org.homeward.tender.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;
import org.homeward.tender.domain.Lot;
import org.homeward.tender.domain.Tender;

/** The aggregates {@link Tender} and {@link Lot}. Who changes one holds its row until the transaction ends. */
@ApplicationScoped
public class Tenders {

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** A reference that people can read out, such as HW-2026-0001. */
    public String nextRef() {
        return sql.first("select next_tender_ref()", row -> row.getString(1)).orElseThrow();
    }

    /** The database's time at this very moment. */
    public Instant now() {
        return sql.first("select homeward_now() as at", row -> Sql.instant(row, "at"))
                .orElseThrow();
    }

    public void add(Tender tender) {
        entities.persist(tender);
        entities.flush();
    }

    /** Writes what the objects hold, so that a statement beside JPA sees it. */
    public void flush() {
        entities.flush();
    }

    /**
     * The tender, held against every other writer until the transaction ends. Refused with
     * {@code no-such-tender}; also where it is another organisation's.
     */
    public Tender toChange(String ref, long buyer) {
        long id = sql.first(
                        "select id from tender where ref = ? and buyer_id = ? for update",
                        row -> row.getLong("id"),
                        ref,
                        buyer)
                .orElseThrow(() -> new NotFound("no-such-tender"));
        return held(id);
    }

    private Tender held(long id) {
        Tender tender = entities.find(Tender.class, id);
        entities.refresh(tender);
        return tender;
    }

    /**
     * Published tenders whose deadline has passed by the database's clock: their references and buyers. One that stands
     * still after a restore waits for its officer.
     */
    public List<Due> due() {
        return sql.list("""
                select ref, buyer_id from tender t where state = 'PUBLISHED' and deadline <= homeward_now()
                   and not exists (select from tender_stop s where s.tender_id = t.id and s.ended_at is null)
                 order by deadline, id
                """, row -> new Due(row.getString("ref"), row.getLong("buyer_id")));
    }

    /** A tender whose deadline has passed. */
    public record Due(String ref, long buyerId) {}

    /** Every lot of the tender, each held against submissions and other changes. */
    public List<Lot> lotsToChange(long tenderId) {
        return sql
                .list(
                        "select id from lot where tender_id = ? order by number for update",
                        row -> row.getLong("id"),
                        tenderId)
                .stream()
                .map(this::fresh)
                .toList();
    }

    /** The lot, held against submissions and every other change. */
    public Lot lotForUpdate(long lotId) {
        return lot("select id from lot where id = ? for update", lotId);
    }

    /** The lot, held so that it cannot be closed or its deadline moved until the transaction ends. */
    public Lot lotForShare(long lotId) {
        return lot("select id from lot where id = ? for share", lotId);
    }

    private Lot lot(String select, long lotId) {
        Optional<Long> found = sql.first(select, row -> row.getLong("id"), lotId);
        return fresh(found.orElseThrow(() -> new NotFound("no-such-lot")));
    }

    private Lot fresh(long lotId) {
        Lot lot = entities.find(Lot.class, lotId);
        entities.refresh(lot);
        return lot;
    }

    public void add(Lot lot) {
        entities.persist(lot);
        entities.flush();
    }
}
