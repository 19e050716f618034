package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.tender.domain.InvitationView;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.infrastructure.ClarificationRecords;
import org.homeward.tender.infrastructure.Invitations;

/**
 * Tells people of a tender by notice and mail: officers what their colleagues did, those who were invited or who asked
 * what changed. Bidders are told by the feature that knows them, which hears of the same events.
 */
@ApplicationScoped
public class TenderTelling {

    /** Where an officer does what the notice is about; the others lead to the tender itself. */
    private static final Map<String, String> WHERE_IT_IS_DONE = Map.of(
            "tender-approval-asked", "/tender/publish.xhtml?ref=",
            "tender-approved", "/tender/publish.xhtml?ref=",
            "tender-question-asked", "/tender/clarifications.xhtml?ref=");

    private static final String OFFICERS_PAGE = "/tender/tender.xhtml?ref=";
    private static final String PUBLIC_PAGE = "/tender/public.xhtml?ref=";

    @Inject
    private Inbox inbox;

    @Inject
    private MailOutbox mail;

    @Inject
    private People people;

    @Inject
    private Invitations invitations;

    @Inject
    private ClarificationRecords clarifications;

    /** Every procurement officer of the buyer, by notice. */
    public void officers(Tender tender, String code) {
        officersBut(tender, 0, code);
    }

    /** As above, without the one who acts. */
    public void otherOfficers(Tender tender, Actor actor, String code) {
        officersBut(tender, actor.personId(), code);
    }

    private void officersBut(Tender tender, long person, String code) {
        String page = WHERE_IT_IS_DONE.getOrDefault(code, OFFICERS_PAGE) + tender.ref();
        people.holding(tender.buyerId(), Set.of(Role.PROCUREMENT_OFFICER)).stream()
                .filter(officer -> officer != person)
                .forEach(officer -> inbox.tell(officer, code, page, tender.ref(), tender.title()));
    }

    /** Everyone who was invited, by notice and mail. */
    public void invited(Tender tender, String code) {
        invitations.of(tender.id()).forEach(invitation -> invited(tender, invitation, code));
    }

    /** One that was invited; an entry of the catalogue that nobody has claimed has nobody to tell. */
    public void invited(Tender tender, InvitationView invitation, String code) {
        invitation
                .organisationId()
                .ifPresent(organisation -> providers(organisation).forEach(person -> tell(person, tender, code)));
    }

    /** Everyone who was invited or has asked a question, each once. */
    public void everybody(Tender tender, String code) {
        Set<Long> told = new LinkedHashSet<>(clarifications.askers(tender.id()));
        invitations.of(tender.id()).stream()
                .flatMap(invitation -> invitation.organisationId().stream())
                .forEach(organisation -> told.addAll(providers(organisation)));
        told.forEach(person -> tell(person, tender, code));
    }

    /** The person who asked one question. */
    public void asker(Tender tender, long clarification, String code) {
        clarifications.asker(clarification).ifPresent(person -> tell(person, tender, code));
    }

    private List<Long> providers(long organisation) {
        return people.holding(organisation, Set.of(Role.PROVIDER));
    }

    private void tell(long person, Tender tender, String code) {
        inbox.tell(person, code, PUBLIC_PAGE + tender.ref(), tender.ref(), tender.title());
        mail.send(people.get(person).email(), code, tender.ref(), tender.title());
    }
}
