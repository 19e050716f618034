package org.homeward.party.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.homeward.party.domain.Organisation;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.party.domain.Person;
import org.homeward.party.domain.PersonState;
import org.homeward.shared.domain.Role;

/**
 * Takes in somebody who registers a provider organisation and has proved that the address of mail is theirs. Someone who
 * has an account keeps it and gets one organisation more.
 */
@ApplicationScoped
public class Newcomers {

    private static final int LONGEST_NAME = 200;

    /**
     * Who came in.
     *
     * @param organisation the name under which it stands here
     * @param passwordToken of a link with which the person chooses a password; empty when they have one
     * @param already true when this person had registered this very organisation before
     */
    public record Newcomer(
            long organisationId,
            String organisation,
            long personId,
            String person,
            Optional<String> passwordToken,
            boolean already) {}

    @PersistenceContext(unitName = "homeward")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private PasswordLinks links;

    @Inject
    private Clock clock;

    /**
     * Makes the organisation, and the person its provider. Two organisations may bear the same name: the second is told
     * apart by a number behind it, so that nobody learns from a refusal who is here already.
     */
    public Newcomer join(String organisationName, String personName, String email) {
        Instant now = clock.instant();
        Optional<Person> known = people.findByEmail(email);
        Person person = known.orElseGet(() -> Person.invite(personName, email, Optional.empty(), now));
        if (person.state() == PersonState.LEFT) {
            person.inviteAgain(Optional.empty(), now);
        }
        Optional<Organisation> own = ownOf(person, organisationName);
        Organisation organisation = own.orElseGet(() -> found(organisationName));
        person.grant(organisation, Role.PROVIDER, Optional.empty(), now);
        if (known.isEmpty()) {
            people.add(person);
        }
        entities.flush();
        Optional<String> token =
                person.state() == PersonState.INVITED ? Optional.of(links.issue(person)) : Optional.empty();
        return new Newcomer(organisation.id(), organisation.name(), person.id(), person.name(), token, own.isPresent());
    }

    private static Optional<Organisation> ownOf(Person person, String name) {
        return person.grantsInForce().stream()
                .filter(grant -> grant.role() == Role.PROVIDER)
                .map(grant -> grant.organisation())
                .filter(organisation -> organisation.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Organisation found(String name) {
        String free = name;
        for (int number = 2; organisations.isTaken(free); number++) {
            String behind = " (" + number + ")";
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - behind.length())) + behind;
        }
        Organisation organisation = new Organisation(free, OrganisationKind.SUPPORT_PROVIDER, "");
        organisations.add(organisation);
        return organisation;
    }
}
