package org.homeward.party.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.party.domain.AccessToken;
import org.homeward.party.domain.TokenScope;
import org.homeward.party.infrastructure.AccessTokenStore;
import org.homeward.party.infrastructure.Organisations;
import org.homeward.party.infrastructure.People;
import org.homeward.party.infrastructure.Secrets;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Rulebook;

/** A person makes tokens for programs that act in their name, and takes them back. */
@Stateless
public class AccessTokens {

    /** What a token starts with, so that a leaked one can be found by a search. */
    public static final String PREFIX = "hw_";

    /**
     * A token as its owner sees it.
     *
     * @param id surrogate key
     * @param name what the owner called it
     * @param organisation for whom it acts
     * @param scope what it may do
     * @param expiresAt when it stops working
     * @param works whether it works now
     */
    public record TokenView(
            long id, String name, String organisation, TokenScope scope, Instant expiresAt, boolean works) {}

    /**
     * A new token: the only time that its text is shown.
     *
     * @param text the token
     * @param expiresAt when it stops working
     */
    public record NewToken(String text, Instant expiresAt) {}

    @Inject
    private AccessTokenStore tokens;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Rulebook rules;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The actor's own tokens, the newest first. */
    @Permit(value = Permission.TOKENS_OWN, reads = true)
    public List<TokenView> own() {
        Instant now = clock.instant();
        return tokens.ofPerson(acting.actor().personId()).stream()
                .map(token -> view(token, now))
                .toList();
    }

    /**
     * Makes a token for the acting organisation.
     *
     * @param days how long it works, from 1 to the setting {@code token.longest-days}
     */
    @Permit(Permission.TOKENS_OWN)
    public NewToken make(String name, TokenScope scope, int days) {
        int longest = rules.whole("token.longest-days", LocalDate.now(clock));
        if (days < 1 || days > longest) {
            throw Invalid.field("days", "token-days-range", "" + longest);
        }
        return make(acting.actor().personId(), name, scope, days);
    }

    /** Makes a token for somebody of a demonstration, for as many days as it asks; nobody but the demonstration's loader may. */
    @Permit(Permission.SYSTEM)
    public NewToken preset(long personId, String name, int days) {
        return make(personId, name, TokenScope.WRITE, days);
    }

    private NewToken make(long personId, String name, TokenScope scope, int days) {
        Actor actor = acting.actor();
        String text = PREFIX + Secrets.random();
        Instant now = clock.instant();
        AccessToken token = new AccessToken(
                people.get(personId),
                organisations.get(actor.organisationId()),
                name,
                Secrets.hash(text),
                scope,
                now,
                now.plus(Duration.ofDays(days)));
        tokens.add(token);
        audit.record("token-made", "access-token", "" + token.id(), Map.of("scope", scope.name()));
        return new NewToken(text, token.expiresAt());
    }

    /** Takes one of the actor's own tokens back. */
    @Permit(Permission.TOKENS_OWN)
    public void revoke(long tokenId) {
        tokens.ofPerson(acting.actor().personId(), tokenId).revoke(clock.instant());
        audit.record("token-revoked", "access-token", "" + tokenId, Map.of());
    }

    private static TokenView view(AccessToken token, Instant now) {
        return new TokenView(
                token.id(),
                token.name(),
                token.organisation().name(),
                token.scope(),
                token.expiresAt(),
                token.worksAt(now));
    }
}
