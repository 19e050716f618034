package org.homeward.party.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.party.domain.Organisation;
import org.homeward.party.domain.OrganisationKind;
import org.homeward.party.domain.PasswordPolicy;
import org.homeward.party.domain.Person;
import org.homeward.party.infrastructure.Organisations;
import org.homeward.party.infrastructure.Passwords;
import org.homeward.party.infrastructure.People;
import org.homeward.party.infrastructure.Secrets;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.AuditTrail;

/**
 * An empty installation gets its first administrator, once. Whoever can read the console proves it with the code that
 * the start printed there.
 */
@Stateless
public class FirstAdministrator {

    /**
     * What the first page asks.
     *
     * @param code the one-time code from the console
     */
    public record Setup(
            String code, String organisation, OrganisationKind kind, String name, String email, String password) {}

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "homeward.setup-code")
    private Optional<String> code;

    /** Whether nobody is here yet. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public boolean isNeeded() {
        return people.isEmpty();
    }

    /** Makes the organisation and its administrator; refused for a wrong code, or when somebody is here already. */
    @Permit(Permission.PUBLIC)
    public void make(Setup setup) {
        people.lockAgainstSecondFirst();
        if (!people.isEmpty()) {
            throw new Conflict("setup-done");
        }
        String given = setup.code() == null ? "" : setup.code().strip();
        if (code.isEmpty() || !Secrets.same(code.get(), given)) {
            throw Invalid.field("code", "setup-code-wrong");
        }
        Organisation organisation = new Organisation(setup.organisation(), setup.kind(), "");
        Person person = Person.invite(setup.name(), setup.email(), Optional.empty(), clock.instant());
        PasswordPolicy.check("password", setup.password(), person.email());
        organisations.add(organisation);
        people.add(person);
        person.choosePassword(passwords.hash(setup.password()), clock.instant());
        person.grant(organisation, Role.ADMINISTRATOR, Optional.empty(), clock.instant());
        audit.record("first-administrator", "person", "" + person.id(), Map.of());
    }
}
