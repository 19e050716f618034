package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.homeward.catalogue.infrastructure.ProviderMatching;
import org.homeward.party.domain.Person;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.shared.infrastructure.Installation;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderPublished;
import org.homeward.tender.infrastructure.TenderRecords;
import org.homeward.tender.infrastructure.WorkFacts;

/**
 * Suggests a tender that has just been published to the providers whom it suits, by notice and mail, with the reason: a
 * small provider hears of work without searching for it. A quotation is for those who were invited, and they are told so.
 */
@ApplicationScoped
public class TenderSuggesting {

    private static final String PAGE = "/tender/public.xhtml?ref=";

    @Inject
    private TenderRecords tenders;

    @Inject
    private WorkFacts work;

    @Inject
    private ProviderMatching matching;

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private MailOutbox mail;

    @Inject
    private Installation installation;

    void published(@Observes TenderPublished event) {
        TenderFacts tender = tenders.get(event.ref());
        if (tender.route() != Route.QUOTATION) {
            matching.suited(work.of(tender)).forEach(suited -> suggest(tender, suited));
        }
    }

    private void suggest(TenderFacts tender, ProviderMatching.Suited suited) {
        List<Long> persons = people.holding(suited.organisationId(), Set.of(Role.PROVIDER));
        String why = String.join(" ", suited.reasons());
        for (long id : persons) {
            Person person = people.get(id);
            inbox.tell(id, "tender-suits", PAGE + tender.ref(), tender.title(), tender.buyer(), why);
            mail.send(
                    person.email(),
                    "mail-tender-suits",
                    person.name(),
                    tender.title(),
                    tender.buyer(),
                    why,
                    installation.baseUrl() + PAGE + tender.ref(),
                    tender.ref());
        }
    }
}
