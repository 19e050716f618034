package org.homeward.party.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.party.domain.Person;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Role;

/** The people of the installation. */
@ApplicationScoped
public class People {

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    public Person get(long id) {
        return find(id).orElseThrow(() -> new NotFound("no-such-person"));
    }

    /** The person, held so that a change of grants or state by two people at once is seen by the second. */
    public Person getToChange(long id) {
        Person person = get(id);
        entities.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return person;
    }

    public Optional<Person> find(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    public Optional<Person> findByEmail(String email) {
        return entities.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email.strip())
                .getResultStream()
                .findFirst();
    }

    public void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    public boolean isEmpty() {
        return entities.createQuery("select p.id from Person p", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Two first administrators at once: the second waits here and then finds somebody. Until the transaction ends. */
    public void lockAgainstSecondFirst() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(7260001) as text)")
                .getSingleResult();
    }

    /** People who hold, or held, a role for this organisation, by name. */
    public Page<Person> ofOrganisation(long organisationId, ListQuery query) {
        String from =
                " from Person p where p.id in (select g.person.id from RoleGrant g where g.organisation.id = :org)";
        long total = entities.createQuery("select count(p)" + from, Long.class)
                .setParameter("org", organisationId)
                .getSingleResult();
        List<Person> people = entities.createQuery("select p" + from + " order by p.name, p.id", Person.class)
                .setParameter("org", organisationId)
                .setFirstResult(query.offset())
                .setMaxResults(query.pageSize())
                .getResultList();
        return Page.of(query, total, people);
    }

    /** How many people of this organisation have not yet taken up their invitation. */
    public long invitedBy(long organisationId) {
        return entities.createQuery(
                        "select count(p) from Person p where p.state = org.homeward.party.domain.PersonState.INVITED"
                                + " and p.id in (select g.person.id from RoleGrant g where g.organisation.id = :org"
                                + " and g.revokedAt is null)",
                        Long.class)
                .setParameter("org", organisationId)
                .getSingleResult();
    }

    /** Whether anyone but this person administers the organisation now. */
    public boolean hasOtherAdministrator(long organisationId, long personId) {
        return entities.createQuery(
                                "select count(g) from RoleGrant g where g.organisation.id = :org and g.revokedAt is null"
                                        + " and g.role = org.homeward.shared.domain.Role.ADMINISTRATOR"
                                        + " and g.person.id <> :person and g.person.state"
                                        + " <> org.homeward.party.domain.PersonState.LEFT",
                                Long.class)
                        .setParameter("org", organisationId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    /** Keys of the people who hold one of these roles for the organisation now. */
    public List<Long> holding(long organisationId, Set<Role> roles) {
        return entities.createQuery(
                        "select distinct g.person.id from RoleGrant g where g.organisation.id = :org"
                                + " and g.revokedAt is null and g.role in :roles order by g.person.id",
                        Long.class)
                .setParameter("org", organisationId)
                .setParameter("roles", roles)
                .getResultList();
    }
}
