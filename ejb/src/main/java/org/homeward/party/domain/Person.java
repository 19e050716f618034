package org.homeward.party.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Role;

/**
 * Someone who works with the product.
 *
 * <p>A person is invited by an administrator, becomes active by choosing a password, and may leave; someone who comes
 * back is invited again. What a person may do is decided by the roles granted for each organisation, and by the
 * organisation that they act for at the moment. Grants and states are never deleted: who could do what, and when, stays
 * on the record.
 */
@Entity
@Table(name = "person")
public class Person {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String email;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_chosen_at")
    private Instant passwordChosenAt;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RoleGrant> grants = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PersonStateChange> history = new ArrayList<>();

    @Version
    private int version;

    protected Person() {}

    private Person(String email, String name) {
        this.email = email;
        this.name = name;
    }

    /**
     * Someone new. They cannot sign in until they have chosen a password.
     *
     * @param by key of the administrator; empty for the first one
     */
    public static Person invite(String name, String email, Optional<Long> by, Instant at) {
        String trimmedName = name == null ? "" : name.strip();
        String trimmedMail = email == null ? "" : email.strip();
        new Invalid.Collector()
                .check(!trimmedName.isEmpty() && trimmedName.length() <= 200, "name", "person-name-length")
                .check(
                        MAIL.matcher(trimmedMail).matches() && trimmedMail.length() <= 254,
                        "email",
                        "email-not-an-address")
                .throwIfAny();
        Person person = new Person(trimmedMail, trimmedName);
        person.enter(PersonState.INVITED, by, "invited", at);
        return person;
    }

    /** Sets the password, already hashed; an invited person becomes active with it. */
    public void choosePassword(String hash, Instant at) {
        this.passwordHash = hash;
        this.passwordChosenAt = at;
        if (state == PersonState.INVITED) {
            enter(PersonState.ACTIVE, Optional.ofNullable(id), "chose a password", at);
        }
    }

    /** The person works here no more: every role is taken back and the password forgotten. */
    public void leave(Optional<Long> by, String reason, Instant at) {
        enter(PersonState.LEFT, by, reason, at);
        grants.stream().filter(RoleGrant::isInForce).forEach(grant -> grant.revoke(at, by.orElse(null)));
        this.passwordHash = null;
    }

    /** Someone who left comes back; roles are granted anew. */
    public void inviteAgain(Optional<Long> by, Instant at) {
        enter(PersonState.INVITED, by, "invited again", at);
    }

    /** Gives a role for an organisation; giving it twice changes nothing. */
    public void grant(Organisation organisation, Role role, Optional<Long> by, Instant at) {
        if (state == PersonState.LEFT) {
            throw new Conflict("person-has-left", name);
        }
        if (!rolesFor(organisation.id()).contains(role)) {
            grants.add(new RoleGrant(this, organisation, role, at, by.orElse(null)));
        }
    }

    /** Takes a role back; taking back what is not held changes nothing. */
    public void revoke(long organisationId, Role role, Optional<Long> by, Instant at) {
        grants.stream()
                .filter(RoleGrant::isInForce)
                .filter(grant -> grant.organisation().id() == organisationId && grant.role() == role)
                .forEach(grant -> grant.revoke(at, by.orElse(null)));
    }

    public Set<Role> rolesFor(long organisationId) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grantsInForce().stream()
                .filter(grant -> grant.organisation().id() == organisationId)
                .forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    public List<RoleGrant> grantsInForce() {
        return grants.stream().filter(RoleGrant::isInForce).toList();
    }

    /** All grants, those taken back too: who ever held a role. */
    public List<RoleGrant> grantsEver() {
        return List.copyOf(grants);
    }

    private void enter(PersonState to, Optional<Long> by, String reason, Instant at) {
        PersonState next = state == null ? to : PersonState.transitions().check(state, to);
        history.add(new PersonStateChange(this, state, next, by.orElse(null), reason, at));
        this.state = next;
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public PersonState state() {
        return state;
    }

    public int version() {
        return version;
    }

    /** Whether a session that began then still counts: choosing a new password ends the older ones. */
    public boolean keepsSessionOf(Instant began) {
        return state == PersonState.ACTIVE && (passwordChosenAt == null || !began.isBefore(passwordChosenAt));
    }

    /** The hashed password, when one was chosen. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
