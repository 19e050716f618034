package org.homeward.party.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.homeward.party.domain.PasswordLink;
import org.homeward.party.domain.PasswordPolicy;
import org.homeward.party.domain.Person;
import org.homeward.party.domain.PersonState;
import org.homeward.party.infrastructure.AccessTokenStore;
import org.homeward.party.infrastructure.PasswordLinks;
import org.homeward.party.infrastructure.Passwords;
import org.homeward.party.infrastructure.People;
import org.homeward.party.infrastructure.Secrets;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.MailOutbox;

/** A person chooses a password: through a link sent by mail, or by giving the present one. */
@Stateless
public class PasswordChoosing {

    @Inject
    private People people;

    @Inject
    private AccessTokenStore links;

    @Inject
    private Passwords passwords;

    @Inject
    private MailOutbox mail;

    @Inject
    private PasswordLinks posting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Sends a link if there is such an account. The caller is told the same either way. */
    @Permit(Permission.PUBLIC)
    public void sendLink(String email) {
        if (email == null || !email.contains("@")) {
            throw Invalid.field("email", "email-not-an-address");
        }
        people.findByEmail(email)
                .filter(person -> person.state() != PersonState.LEFT)
                .ifPresent(person -> {
                    posting.send(person, "password-reset");
                    audit.record("password-link-sent", "person", "" + person.id(), Map.of());
                });
    }

    /** Whether this link still works. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public boolean linkWorks(String token) {
        return links.linkByHash(Secrets.hash(token))
                .filter(link -> link.worksAt(clock.instant()))
                .isPresent();
    }

    /** Sets the password that came with a link; the link works once. */
    @Permit(Permission.PUBLIC)
    public void chooseByLink(String token, String password) {
        Instant now = clock.instant();
        PasswordLink link = links.linkByHash(Secrets.hash(token))
                .filter(found -> found.worksAt(now))
                .orElseThrow(() -> new Conflict("password-link-spent"));
        Person person = link.person();
        PasswordPolicy.check("password", password, person.email());
        person.choosePassword(passwords.hash(password), now);
        link.use(now);
        audit.record("password-chosen", "person", "" + person.id(), Map.of());
        mail.send(person.email(), "mail-password-changed", person.name());
    }

    /**
     * Changes the signed-in person's own password; the present one must be given. Every session that began before the
     * moment returned is over.
     */
    @Permit(Permission.SIGNED_IN)
    public Instant change(String present, String wanted) {
        Person person = people.get(acting.actor().personId());
        boolean right = person.passwordHash()
                .map(hash -> passwords.matches(present == null ? "" : present, hash))
                .orElse(false);
        if (!right) {
            throw Invalid.field("present", "password-wrong");
        }
        PasswordPolicy.check("password", wanted, person.email());
        Instant now = clock.instant();
        person.choosePassword(passwords.hash(wanted), now);
        audit.record("password-changed", "person", "" + person.id(), Map.of());
        mail.send(person.email(), "mail-password-changed", person.name());
        return now;
    }

    /** Sets the password of somebody invited for a demonstration; nobody but the demonstration's loader may. */
    @Permit(Permission.SYSTEM)
    public void preset(long personId, String password) {
        Person person = people.get(personId);
        PasswordPolicy.check("password", password, person.email());
        links.dropLinksOf(personId);
        person.choosePassword(passwords.hash(password), clock.instant());
        audit.record("password-preset", "person", "" + personId, Map.of());
    }
}
