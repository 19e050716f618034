package org.homeward.party.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.party.domain.AccessToken;
import org.homeward.party.infrastructure.AccessTokenStore;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.TodaySource;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Todo;

/** Tokens that stop working soon, and people who have not taken up their invitation. */
@ApplicationScoped
public class PartyToday implements TodaySource {

    private static final Duration SOON = Duration.ofDays(14);

    @Inject
    private AccessTokenStore tokens;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    @Override
    public List<Todo> todos(Actor actor) {
        List<Todo> found = new ArrayList<>();
        Instant now = clock.instant();
        for (AccessToken token : tokens.ofPerson(actor.personId())) {
            if (token.worksAt(now) && token.expiresAt().isBefore(now.plus(SOON))) {
                found.add(Todo.of("today-token-ends", "/party/account.xhtml", "EXPIRING", token.name())
                        .by(token.expiresAt()));
            }
        }
        if (actor.may(Permission.PEOPLE_ADMINISTER)) {
            long invited = people.invitedBy(actor.organisationId());
            if (invited > 0) {
                found.add(Todo.of("today-invited", "/party/people.xhtml", "INVITED", "" + invited));
            }
        }
        return found;
    }
}
