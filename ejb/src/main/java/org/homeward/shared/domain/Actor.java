package org.homeward.shared.domain;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who acts, and for which organisation. Either the public (nobody is signed in), a person, or a named part of the
 * product itself that works on behalf of an organisation (a job).
 *
 * @param kind what sort of actor
 * @param personId surrogate key of the person; nought unless a person acts
 * @param name name of the person, or of the job
 * @param organisationId surrogate key of the acting organisation; nought when there is none
 * @param organisation name of the acting organisation; empty when there is none
 * @param roles roles that the person holds in the acting organisation, now
 * @param mayWrite false for an access token that may only read
 */
public record Actor(
        Kind kind,
        long personId,
        String name,
        long organisationId,
        String organisation,
        Set<Role> roles,
        boolean mayWrite) {

    /** The sorts of actor. */
    public enum Kind {
        PUBLIC,
        PERSON,
        SYSTEM
    }

    /** Nobody is signed in. */
    public static final Actor PUBLIC = new Actor(Kind.PUBLIC, 0, "", 0, "", Set.of(), true);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public static Actor person(
            long personId, String name, long organisationId, String organisation, Set<Role> roles, boolean mayWrite) {
        return new Actor(Kind.PERSON, personId, name, organisationId, organisation, roles, mayWrite);
    }

    /** A job of the product, working for one organisation (nought: for none). */
    public static Actor system(String name, long organisationId) {
        return new Actor(Kind.SYSTEM, 0, name, organisationId, "", Set.of(), true);
    }

    public boolean isSignedIn() {
        return kind == Kind.PERSON;
    }

    public boolean isSystem() {
        return kind == Kind.SYSTEM;
    }

    public boolean may(Permission permission) {
        return permission.allows(this);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** True for a person who marks bids and neither runs, decides nor checks tenders besides. */
    public boolean onlyEvaluates() {
        return has(Role.EVALUATOR) && roles.stream().allMatch(role -> role == Role.EVALUATOR || role == Role.PROVIDER);
    }

    /** The person's key, when a person acts. */
    public OptionalLong person() {
        return isSignedIn() ? OptionalLong.of(personId) : OptionalLong.empty();
    }

    /** The acting organisation's key, when there is one. */
    public Optional<Long> actingFor() {
        return organisationId == 0 ? Optional.empty() : Optional.of(organisationId);
    }
}
