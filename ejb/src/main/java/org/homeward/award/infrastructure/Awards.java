package org.homeward.award.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** The awards of the acting organisation: a buyer's own, and for a bidder those that it won. */
@ApplicationScoped
public class Awards {

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** A reference that people can read out: AW-00012. */
    public String nextRef() {
        return "AW-%05d".formatted(sql.number("select nextval('award_ref_seq')"));
    }

    /** Holds the lot until the transaction ends, so that two people cannot decide on it at once. */
    public void hold(long lotId) {
        sql.first("select id from lot where id = ? for update", row -> true, lotId);
    }

    public void add(Award award) {
        entities.persist(award);
        entities.flush();
    }

    /** Writes what the objects hold, so that a statement beside JPA sees it. */
    public void flush() {
        entities.flush();
    }

    /** The award that stands for the lot now. */
    public Optional<Award> live(long lotId) {
        return ofLot(lotId).stream().filter(award -> award.state().isLive()).findFirst();
    }

    /** An award that was not told yet, by its reference: recommended, or approved a moment ago. */
    public Optional<Award> unannounced(String ref) {
        return entities.createQuery(
                        "select a from Award a where a.ref = :ref and a.state in :states and a.noticeRef is null",
                        Award.class)
                .setParameter("ref", ref)
                .setParameter("states", List.of(AwardState.RECOMMENDED, AwardState.APPROVED))
                .getResultStream()
                .findFirst();
    }

    /** The award that stands, or else the last one. Refused with {@code no-such-award}. */
    public Award current(long lotId) {
        List<Award> all = ofLot(lotId);
        return all.stream()
                .filter(award -> award.state().isLive())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new NotFound("no-such-award"));
    }

    /** Every award of the lot, the newest first. */
    public List<Award> ofLot(long lotId) {
        return entities.createQuery("select a from Award a where a.lotId = :lot order by a.id desc", Award.class)
                .setParameter("lot", lotId)
                .getResultList();
    }

    /** Bids whose bidders were chosen for the lot and did not take it. */
    public Set<String> declined(long lotId) {
        Set<String> bids = new HashSet<>();
        ofLot(lotId).stream()
                .filter(award -> award.state() == AwardState.DECLINED)
                .forEach(award -> award.bidRef().ifPresent(bids::add));
        return bids;
    }

    /** True when the standstill is over by the database's own clock; also where there is none. */
    public boolean hasWaited(Award award) {
        return sql.first(
                        "select coalesce(ends_at <= homeward_now(), true) from award where id = ?",
                        row -> row.getBoolean(1),
                        award.id())
                .orElse(false);
    }

    /** How many representations against the award wait for a decision. */
    public long undecided(Award award) {
        return sql.number(
                "select count(*) from award_representation where award_id = ? and stands is null", award.id());
    }
}
