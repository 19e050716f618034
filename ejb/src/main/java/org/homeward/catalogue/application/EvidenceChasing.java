package org.homeward.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.homeward.catalogue.infrastructure.Profiles;
import org.homeward.catalogue.infrastructure.Profiles.Ending;
import org.homeward.party.domain.Person;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.RecurringWork;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.Transactions;

/** Reminds providers of insurances and policies that end, twice, each time once. */
@ApplicationScoped
public class EvidenceChasing implements RecurringWork {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String PAGE = "/catalogue/profile-evidence.xhtml";

    @Inject
    private Profiles profiles;

    @Inject
    private Installation installation;

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private MailOutbox mail;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "evidence-chasing";
    }

    @Override
    public int seconds() {
        return 600;
    }

    /** The later reminder first: evidence that is found only then is chased once, not twice on one day. */
    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        int last = rulebook.whole("catalogue.evidence.last-reminder-days", today);
        int first = rulebook.whole("catalogue.evidence.first-reminder-days", today);
        for (int days : new int[] {last, first}) {
            profiles.ending(days, today).forEach(ending -> transactions.own(() -> remind(ending, days)));
        }
    }

    private void remind(Ending ending, int days) {
        if (!profiles.reminded(ending, days)) {
            return;
        }
        String when = DAY.format(ending.expires());
        for (long id : people.holding(ending.organisationId(), Set.of(Role.PROVIDER))) {
            Person person = people.get(id);
            inbox.tell(id, "notice-evidence-ends", PAGE, ending.title(), when);
            mail.send(
                    person.email(),
                    "mail-evidence-ends",
                    person.name(),
                    ending.title(),
                    when,
                    installation.baseUrl() + PAGE);
        }
    }
}
