package org.homeward.party.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.homeward.party.domain.Organisation;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.NotFound;

/** The organisations of the installation. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    public Organisation get(long id) {
        Organisation found = entities.find(Organisation.class, id);
        if (found == null) {
            throw new NotFound("no-such-organisation");
        }
        return found;
    }

    /** Adds an organisation; a name that is taken is refused ({@code organisation-name-taken}). */
    public void add(Organisation organisation) {
        if (isTaken(organisation.name())) {
            throw new Conflict("organisation-name-taken", organisation.name());
        }
        entities.persist(organisation);
        entities.flush();
    }

    public List<Organisation> all() {
        return entities.createQuery("select o from Organisation o order by o.name", Organisation.class)
                .getResultList();
    }

    /** Whether an organisation bears this name, in whatever letters. */
    public boolean isTaken(String name) {
        return !entities.createQuery("select o.id from Organisation o where o.name = :name", Long.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }
}
