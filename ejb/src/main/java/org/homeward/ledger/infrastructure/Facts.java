package org.homeward.ledger.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.homeward.ledger.domain.ConfirmedFact;
import org.homeward.ledger.domain.Fact;
import org.homeward.ledger.domain.FactKind;
import org.homeward.ledger.domain.FactState;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.infrastructure.Sql;

/** The facts of a programme. Whoever changes one holds the programme. */
@ApplicationScoped
public class Facts {

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** A reference that people can read out: CF-00012. */
    public String nextRef() {
        return "CF-%05d".formatted(sql.number("select nextval('ledger_fact_ref_seq')"));
    }

    public void add(Fact fact) {
        entities.persist(fact);
        entities.flush();
    }

    /** Writes what the objects hold, so that a statement beside JPA sees it. */
    public void flush() {
        entities.flush();
    }

    /** Refused with {@code no-such-fact}, also where it belongs to another programme. */
    public Fact get(Book book, String ref) {
        Fact fact = entities.createQuery(
                        "select f from Fact f where f.programmeId = :programme and f.ref = :ref", Fact.class)
                .setParameter("programme", book.id())
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-fact"));
        entities.refresh(fact);
        return fact;
    }

    /** Facts that are entered or confirmed. */
    public List<Fact> live(Book book) {
        return entities.createQuery(
                        "select f from Fact f where f.programmeId = :programme and f.state in :states order by f.id",
                        Fact.class)
                .setParameter("programme", book.id())
                .setParameter("states", List.of(FactState.ENTERED, FactState.CONFIRMED))
                .getResultList();
    }

    /** What two people saw. */
    public List<ConfirmedFact> confirmed(Book book) {
        return live(book).stream()
                .filter(fact -> fact.state() == FactState.CONFIRMED)
                .map(Fact::seen)
                .toList();
    }

    /** True when somebody has entered a fact of this kind about the subject that still stands. */
    public boolean stands(Book book, FactKind kind, String subject) {
        return live(book).stream()
                .anyMatch(fact -> fact.kind() == kind && fact.subject().equals(subject));
    }
}
