package org.homeward.contract.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.homeward.contract.domain.Contract;
import org.homeward.contract.domain.Side;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.infrastructure.Sql;

/** The contracts of the acting organisation: a buyer's own, and for a provider those that were put to it. */
@ApplicationScoped
public class Contracts {

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private Sql sql;

    @Inject
    private Acting acting;

    /** A reference that people can read out: CT-00012. */
    public String nextRef() {
        return "CT-%05d".formatted(sql.number("select nextval('contract_ref_seq')"));
    }

    public void add(Contract contract) {
        entities.persist(contract);
        entities.flush();
    }

    /** Writes what the objects hold, so that a statement beside JPA sees it. */
    public void flush() {
        entities.flush();
    }

    /** Refused with {@code no-such-contract}, also when the actor may know nothing of it. */
    public Contract get(String ref) {
        Contract contract = entities.createQuery("select c from Contract c where c.ref = :ref", Contract.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .filter(found -> side(found).isPresent())
                .orElseThrow(() -> new NotFound("no-such-contract"));
        // what statements beside JPA have changed since is seen
        entities.refresh(contract);
        return contract;
    }

    /** The contract of this key; refused with {@code no-such-contract}. */
    public Contract byId(long id) {
        return sql.first("select ref from contract where id = ?", row -> row.getString("ref"), id)
                .map(this::get)
                .orElseThrow(() -> new NotFound("no-such-contract"));
    }

    /** The contract, held until the transaction ends, for somebody of this side; another side's people do not find it. */
    public Contract toChange(String ref, Side by) {
        Contract contract = get(ref);
        entities.lock(contract, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(contract);
        if (side(contract).filter(by::equals).isEmpty()) {
            throw new NotFound("no-such-contract");
        }
        requireWorker(by);
        return contract;
    }

    /** For a buyer contract managers work, for a provider its own people; others only read. */
    public void requireWorker(Side by) {
        Actor actor = acting.actor();
        boolean works = actor.isSystem() || actor.has(by == Side.BUYER ? Role.CONTRACT_MANAGER : Role.PROVIDER);
        if (!works) {
            throw new NotAllowed("not-allowed");
        }
    }

    /** The same, and refused as stale when somebody has changed it since it was read in this version. */
    public Contract toChange(String ref, Side by, int version) {
        Contract contract = toChange(ref, by);
        if (contract.version() != version) {
            throw new Stale("contract-stale");
        }
        return contract;
    }

    /** Counts a change of what lies beside the contract. */
    public void touched(Contract contract) {
        entities.lock(contract, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    /** For which side the actor reads it; empty for those who have nothing to do with it. */
    public Optional<Side> side(Contract contract) {
        Actor actor = acting.actor();
        if (actor.organisationId() == contract.buyerId()) {
            return actor.isSystem() || !onlyProvides(actor) ? Optional.of(Side.BUYER) : Optional.empty();
        }
        boolean provides = actor.isSystem() || actor.has(Role.PROVIDER);
        return actor.organisationId() == contract.providerId() && provides
                ? Optional.of(Side.PROVIDER)
                : Optional.empty();
    }

    private static boolean onlyProvides(Actor actor) {
        return actor.roles().stream().allMatch(Role.PROVIDER::equals);
    }

    /** The person who acts: a job of the product decides nothing here. */
    public long person() {
        return acting.actor().person().orElseThrow(() -> new NotAllowed("contract-by-people"));
    }

    /** Organisations that buy, for the product's own rounds. */
    public List<Long> buyers() {
        return sql.list(
                "select id from organisation where kind <> 'SUPPORT_PROVIDER' order by id", row -> row.getLong("id"));
    }

    /** References of the acting buyer's contracts that were agreed and are not over. */
    public List<String> going() {
        return sql.list(
                "select ref from contract where state in ('AGREED', 'RUNNING', 'SUSPENDED', 'ENDING')"
                        + " and buyer_id = ? order by id",
                row -> row.getString("ref"),
                acting.actor().organisationId());
    }
}
