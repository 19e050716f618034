package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.homeward.catalogue.domain.Offer;
import org.homeward.catalogue.domain.ProfileFacts;
import org.homeward.catalogue.domain.Suits;
import org.homeward.catalogue.infrastructure.ProfileRecords;
import org.homeward.catalogue.infrastructure.ProviderMatching;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.OpportunityItem;
import org.homeward.tender.domain.SuitingItem;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.TenderRecords;
import org.homeward.tender.infrastructure.WorkFacts;

/** A provider looks for work: everything that is open, what is nearby first, each with what fits and what is missing. */
@Stateless
public class OpportunitySeeking {

    @Inject
    private WorkFacts work;

    @Inject
    private TenderRecords tenders;

    @Inject
    private ProfileRecords profiles;

    @Inject
    private ProviderMatching matching;

    @Inject
    private Acting acting;

    /**
     * What is open, judged by the acting organisation's profile. Nothing that is open is left out, because a profile is
     * never quite complete: what does not suit comes with the reason.
     */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public Page<SuitingItem> suitingMe(ListQuery query) {
        ProfileFacts profile = profiles.of(acting.actor().organisationId());
        UnaryOperator<String> names = matching.termNames();
        Offer offer = matching.offer(profile);
        List<SuitingItem> items =
                work.open(profile.organisationId(), offer.areas(), query.pageSize(), query.offset()).stream()
                        .map(tenders::get)
                        .map(tender -> judged(tender, offer, names))
                        .toList();
        return Page.of(query, work.countOpen(profile.organisationId()), items);
    }

    /** One tender, judged by the acting organisation's profile; drafts are unknown here. */
    @Permit(value = Permission.PROFILE_WRITE, reads = true)
    public SuitingItem suitsMe(String ref) {
        ProfileFacts profile = profiles.of(acting.actor().organisationId());
        TenderFacts tender = tenders.find(ref)
                .filter(facts -> facts.state().isPublic())
                .orElseThrow(() -> new org.homeward.shared.domain.NotFound("no-such-tender"));
        return judged(tender, matching.offer(profile), matching.termNames());
    }

    private SuitingItem judged(TenderFacts tender, Offer offer, UnaryOperator<String> names) {
        Suits.Verdict verdict = Suits.judge(offer, work.of(tender), names);
        return new SuitingItem(
                item(tender), verdict.suits(), matching.said(verdict.fits()), matching.said(verdict.missing()));
    }

    private static OpportunityItem item(TenderFacts tender) {
        return new OpportunityItem(
                tender.ref(),
                tender.title(),
                tender.summary(),
                tender.buyer(),
                tender.route(),
                tender.regime(),
                tender.value(),
                tender.lots().stream()
                        .flatMap(lot -> lot.areas().stream())
                        .distinct()
                        .toList(),
                tender.lots().stream()
                        .flatMap(lot -> lot.areaNames().stream())
                        .distinct()
                        .toList(),
                tender.questionsClose(),
                tender.deadline().orElseThrow(),
                tender.publishedAt().orElseThrow());
    }
}
