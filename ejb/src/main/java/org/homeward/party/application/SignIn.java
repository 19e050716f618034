package org.homeward.party.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.party.domain.Person;
import org.homeward.party.domain.PersonState;
import org.homeward.party.infrastructure.Passwords;
import org.homeward.party.infrastructure.People;
import org.homeward.party.infrastructure.SignInAttempts;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Rulebook;

/** Someone signs in with address and password; too many failures make everyone wait. */
@Stateless
public class SignIn {

    /** One network address may stand for a whole office: it gets this many times an account's attempts. */
    private static final int ADDRESS_FACTOR = 10;

    @Inject
    private People people;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Passwords passwords;

    @Inject
    private Rulebook rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** How an attempt ended. */
    public sealed interface Outcome {

        /**
         * The person is who they say.
         *
         * @param organisationId the organisation to act for at first; nought when they hold no role
         * @param idleSeconds how long the session lasts when nothing is done
         * @param warnSeconds how long before its end the person is told
         * @param at when the session began: a password that is changed later ends it
         */
        record Welcome(long personId, long organisationId, int idleSeconds, int warnSeconds, Instant at)
                implements Outcome {}

        /** Address or password is not right; so many attempts are left. */
        record Wrong(int attemptsLeft) implements Outcome {}

        /** Too many failures; try again at that time. */
        record Wait(Instant until) implements Outcome {}
    }

    /**
     * Judges one attempt. The outcome is an answer, not a refusal, because the attempt must be counted.
     *
     * @param address network address that the attempt came from
     */
    @Permit(Permission.PUBLIC)
    public Outcome attempt(String email, String password, String address) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        int allowed = rules.whole("sign-in.attempts", today);
        Instant since = now.minus(Duration.ofMinutes(rules.whole("sign-in.window-minutes", today)));
        attempts.forgetBefore(now.minus(Duration.ofDays(1)));
        int failures = attempts.failuresFor(email, since);
        Duration lock = Duration.ofMinutes(rules.whole("sign-in.lock-minutes", today));
        Optional<Instant> last = attempts.lastFailure(email, address);
        boolean many = failures >= allowed || attempts.failuresFrom(address, since) >= allowed * ADDRESS_FACTOR;
        if (many && last.isPresent() && now.isBefore(last.get().plus(lock))) {
            passwords.pretend(password);
            return new Outcome.Wait(last.get().plus(lock));
        }
        Optional<Person> person = authenticated(email, password);
        attempts.record(email, address, person.isPresent(), now);
        if (person.isEmpty()) {
            return new Outcome.Wrong(Math.max(0, allowed - failures - 1));
        }
        return welcome(person.get(), now, today);
    }

    private Outcome welcome(Person person, Instant now, LocalDate today) {
        long organisation = firstOrganisation(person);
        // from here on it is this person who acts, also in the trail
        acting.as(Actor.person(person.id(), person.name(), organisation, "", person.rolesFor(organisation), true));
        audit.record("signed-in", "person", "" + person.id(), Map.of());
        return new Outcome.Welcome(
                person.id(),
                organisation,
                60 * rules.whole("session.minutes", today),
                60 * rules.whole("session.warn-minutes", today),
                now);
    }

    private Optional<Person> authenticated(String email, String password) {
        Optional<Person> found = people.findByEmail(email).filter(p -> p.state() == PersonState.ACTIVE);
        if (found.isEmpty()) {
            passwords.pretend(password);
            return Optional.empty();
        }
        return found.filter(p ->
                p.passwordHash().map(hash -> passwords.matches(password, hash)).orElse(false));
    }

    private static long firstOrganisation(Person person) {
        return person.grantsInForce().stream()
                .findFirst()
                .map(grant -> grant.organisation().id())
                .orElse(0L);
    }
}
