package org.homeward.party.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.party.domain.AccessToken;
import org.homeward.party.domain.Organisation;
import org.homeward.party.domain.Person;
import org.homeward.party.domain.PersonState;
import org.homeward.party.domain.RoleGrant;
import org.homeward.party.domain.TokenScope;
import org.homeward.party.infrastructure.AccessTokenStore;
import org.homeward.party.infrastructure.People;
import org.homeward.party.infrastructure.Secrets;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;

/**
 * Turns a session or a token into the actor of a request. Roles are read anew each time, so that what an administrator
 * takes back is gone with the next click.
 */
@Stateless
public class Identities {

    /**
     * An organisation that a person may act for.
     *
     * @param id surrogate key
     * @param name its name
     */
    public record Membership(long id, String name) {}

    @Inject
    private People people;

    @Inject
    private AccessTokenStore tokens;

    @Inject
    private Clock clock;

    /**
     * The actor of a signed-in session; empty when the person has left, or has chosen a new password since.
     *
     * @param began when the session began
     */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Optional<Actor> bySession(long personId, long organisationId, Instant began) {
        return people.find(personId)
                .filter(person -> person.keepsSessionOf(began))
                .map(person -> actor(person, organisationOf(person, organisationId), true));
    }

    /** The actor of an access token; empty when it is unknown, expired, taken back, or its owner has left. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Optional<Actor> byToken(String token) {
        return tokens.byHash(Secrets.hash(token))
                .filter(found -> found.worksAt(clock.instant()))
                .filter(found -> found.person().state() == PersonState.ACTIVE)
                .map(Identities::actorOf);
    }

    /** The organisations that the person holds a role in, by name. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<Membership> memberships(long personId) {
        return people.find(personId).stream()
                .flatMap(person -> person.grantsInForce().stream())
                .map(RoleGrant::organisation)
                .distinct()
                .sorted(Comparator.comparing(Organisation::name))
                .map(organisation -> new Membership(organisation.id(), organisation.name()))
                .toList();
    }

    private static Actor actorOf(AccessToken token) {
        Optional<Organisation> organisation = token.person().grantsInForce().stream()
                .map(RoleGrant::organisation)
                .filter(held -> held.id() == token.organisation().id())
                .findFirst();
        return actor(token.person(), organisation, token.scope() == TokenScope.WRITE);
    }

    /** The wanted organisation if the person holds a role there, else the first where they do. */
    private static Optional<Organisation> organisationOf(Person person, long wanted) {
        List<Organisation> held =
                person.grantsInForce().stream().map(RoleGrant::organisation).toList();
        return held.stream()
                .filter(organisation -> organisation.id() == wanted)
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    private static Actor actor(Person person, Optional<Organisation> organisation, boolean mayWrite) {
        return organisation
                .map(org -> Actor.person(
                        person.id(), person.name(), org.id(), org.name(), person.rolesFor(org.id()), mayWrite))
                .orElseGet(() -> Actor.person(person.id(), person.name(), 0, "", java.util.Set.of(), mayWrite));
    }
}
