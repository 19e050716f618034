package org.homeward.party.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.party.domain.Organisation;
import org.homeward.party.domain.Person;
import org.homeward.party.domain.PersonState;
import org.homeward.party.infrastructure.Organisations;
import org.homeward.party.infrastructure.PasswordLinks;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Role;
import org.homeward.shared.domain.Stale;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.MailOutbox;

/** An administrator adds people to their own organisation, gives them roles and takes them back. */
@Stateless
public class PeopleAdministering {

    /**
     * A person as the organisation's administrator sees them.
     *
     * @param roles roles held in the acting organisation now
     * @param version changes with each change of the person; sent back to detect that someone else was faster
     */
    public record PersonView(long id, String name, String email, PersonState state, Set<Role> roles, int version) {}

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private PasswordLinks links;

    @Inject
    private MailOutbox mail;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** People of the acting organisation, by name. */
    @Permit(value = Permission.PEOPLE_READ, reads = true)
    public Page<PersonView> list(ListQuery query) {
        Page<Person> page = people.ofOrganisation(here(), query);
        return Page.of(
                query, page.total(), page.items().stream().map(this::view).toList());
    }

    /** One person of the acting organisation. */
    @Permit(value = Permission.PEOPLE_READ, reads = true)
    public PersonView one(long personId) {
        return view(ofThisOrganisation(people.get(personId)));
    }

    /**
     * Adds a person with roles and posts an invitation. Someone who has an account already (they work for another
     * organisation too) is given the roles and told by mail.
     */
    @Permit(Permission.PEOPLE_ADMINISTER)
    public PersonView invite(String name, String email, Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            throw Invalid.field("roles", "role-needed");
        }
        Organisation organisation = organisations.get(here());
        Optional<Person> known = people.findByEmail(email == null ? "" : email);
        known.filter(person -> !person.rolesFor(here()).isEmpty())
                .filter(person -> person.state() == PersonState.ACTIVE)
                .ifPresent(person -> {
                    throw Invalid.field("email", "person-already-here", person.name());
                });
        Person person = known.orElseGet(() -> Person.invite(name, email, me(), clock.instant()));
        if (known.isPresent() && person.state() == PersonState.LEFT) {
            person.inviteAgain(me(), clock.instant());
        }
        roles.forEach(role -> person.grant(organisation, role, me(), clock.instant()));
        if (known.isEmpty()) {
            people.add(person);
        }
        if (person.state() == PersonState.INVITED) {
            links.send(person, "invitation", acting.actor().name(), organisation.name());
        } else {
            mail.send(person.email(), "mail-roles-changed", person.name(), organisation.name());
        }
        roles.forEach(role -> recordGrant("role-granted", person.id(), role));
        return view(person);
    }

    /**
     * Makes the person's roles in the acting organisation exactly these.
     *
     * @param version as it was when the roles were looked at; another one means that someone else changed them
     */
    @Permit(Permission.PEOPLE_ADMINISTER)
    public void setRoles(long personId, Set<Role> wanted, int version) {
        if (wanted.isEmpty()) {
            throw Invalid.field("roles", "role-needed-or-left");
        }
        Person person = ofThisOrganisation(people.getToChange(personId));
        requireVersion(person, version);
        Organisation organisation = organisations.get(here());
        Set<Role> held = person.rolesFor(here());
        if (held.contains(Role.ADMINISTRATOR) && !wanted.contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(personId);
        }
        for (Role role : Role.values()) {
            if (wanted.contains(role) && !held.contains(role)) {
                person.grant(organisation, role, me(), clock.instant());
                recordGrant("role-granted", personId, role);
            } else if (!wanted.contains(role) && held.contains(role)) {
                person.revoke(here(), role, me(), clock.instant());
                recordGrant("role-revoked", personId, role);
            }
        }
        if (!held.equals(wanted)) {
            mail.send(person.email(), "mail-roles-changed", person.name(), organisation.name());
        }
    }

    /** The person has left: no more sign-in, every role taken back. */
    @Permit(Permission.PEOPLE_ADMINISTER)
    public void leave(long personId, String reason, int version) {
        if (reason == null || reason.isBlank()) {
            throw Invalid.field("reason", "reason-needed");
        }
        Person person = ofThisOrganisation(people.getToChange(personId));
        requireVersion(person, version);
        boolean elsewhere = person.grantsInForce().stream()
                .anyMatch(grant -> grant.organisation().id() != here());
        if (person.rolesFor(here()).contains(Role.ADMINISTRATOR)) {
            requireAnotherAdministrator(personId);
        }
        if (elsewhere) {
            List.copyOf(person.rolesFor(here())).forEach(role -> person.revoke(here(), role, me(), clock.instant()));
        } else {
            person.leave(me(), reason.strip(), clock.instant());
        }
        audit.record("person-left", "person", "" + personId, Map.of("reason", reason.strip()));
    }

    private Person ofThisOrganisation(Person person) {
        if (person.grantsEver().stream().noneMatch(grant -> grant.organisation().id() == here())) {
            throw new NotFound("no-such-person");
        }
        return person;
    }

    private void requireVersion(Person person, int version) {
        if (person.version() != version) {
            throw new Stale(person.name());
        }
    }

    private void requireAnotherAdministrator(long personId) {
        if (!people.hasOtherAdministrator(here(), personId)) {
            throw new Refused(
                    "last-administrator",
                    "An organisation always has an administrator",
                    "Homeward: so that nobody is locked out");
        }
    }

    private void recordGrant(String action, long personId, Role role) {
        audit.record(action, "person", "" + personId, Map.of("role", role.name(), "organisation", "" + here()));
    }

    private PersonView view(Person person) {
        return new PersonView(
                person.id(), person.name(), person.email(), person.state(), person.rolesFor(here()), person.version());
    }

    private long here() {
        return acting.actor().organisationId();
    }

    private Optional<Long> me() {
        return acting.actor().isSignedIn() ? Optional.of(acting.actor().personId()) : Optional.empty();
    }
}
