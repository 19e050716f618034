package org.homeward.party.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.party.domain.PasswordLink;
import org.homeward.party.domain.Person;
import org.homeward.party.domain.PersonState;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.shared.infrastructure.Rulebook;

/** Makes links with which people choose a password, and posts them. */
@ApplicationScoped
public class PasswordLinks {

    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Inject
    private AccessTokenStore links;

    @Inject
    private MailOutbox mail;

    @Inject
    private Rulebook rules;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /** Whether a link was posted within the last two minutes: nobody's letter box is filled by asking again and again. */
    public boolean sentJustNow(Person person) {
        Instant recent = clock.instant().minus(PAUSE).plus(lasts(person));
        return links.hasLinkBeyond(person.id(), recent);
    }

    private Duration lasts(Person person) {
        return person.state() == PersonState.INVITED
                ? INVITATION
                : Duration.ofMinutes(rules.whole("reset.minutes", LocalDate.now(clock)));
    }

    /** Posts a new link; older links of the person stop working. The mail's text is {@code mail-<code>}. */
    public void send(Person person, String code, String... more) {
        String token = issue(person);
        String address = installation.baseUrl() + "/party/choose-password.xhtml?link=" + token;
        List<String> parameters = new ArrayList<>(List.of(person.name(), address));
        parameters.addAll(List.of(more));
        mail.send(person.email(), "mail-" + code, parameters.toArray(String[]::new));
    }

    /** A new link for somebody who has just proved that the address is theirs; older links stop working. Gives its token. */
    public String issue(Person person) {
        String token = Secrets.random();
        links.dropLinksOf(person.id());
        links.add(new PasswordLink(person, Secrets.hash(token), clock.instant().plus(lasts(person))));
        return token;
    }
}
