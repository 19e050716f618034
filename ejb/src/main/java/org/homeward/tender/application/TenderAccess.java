package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.RouteRule;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.Invitations;
import org.homeward.tender.infrastructure.RouteRules;
import org.homeward.tender.infrastructure.TenderRecords;

/** Who may see which tender. Whoever may not is told the same as where there is none. */
@ApplicationScoped
public class TenderAccess {

    @Inject
    private TenderRecords records;

    @Inject
    private Invitations invitations;

    @Inject
    private RouteRules rules;

    @Inject
    private Clock clock;

    /** One of the acting organisation's own tenders, in any state. */
    public TenderFacts own(String ref, Actor actor) {
        TenderFacts facts = records.get(ref);
        if (!isOwn(facts, actor)) {
            throw new NotFound("no-such-tender");
        }
        return facts;
    }

    /** One that was published; a quotation only for those who were invited, and for the buyer. */
    public TenderFacts published(String ref, Actor actor) {
        TenderFacts facts = records.get(ref);
        boolean readable = facts.publishedAt().isPresent()
                && (!isByInvitation(facts)
                        || isOwn(facts, actor)
                        || invitations.isInvited(facts.id(), actor.organisationId()));
        if (!readable) {
            throw new NotFound("no-such-tender");
        }
        return facts;
    }

    /** True for the buyer's people whose roles let them read tenders. */
    public boolean isOwn(TenderFacts facts, Actor actor) {
        return facts.buyerId() == actor.organisationId() && actor.may(Permission.TENDERS_READ);
    }

    /** Whether only those who were invited may bid. */
    public boolean isByInvitation(TenderFacts facts) {
        return rules.route(facts.regime(), facts.route(), LocalDate.now(clock))
                .filter(RouteRule::isByInvitation)
                .isPresent();
    }
}
