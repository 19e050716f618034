package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.OpportunityItem;
import org.homeward.tender.domain.TenderItem;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderStep;
import org.homeward.tender.domain.TenderView;
import org.homeward.tender.infrastructure.TenderHistory;
import org.homeward.tender.infrastructure.TenderLists;
import org.homeward.tender.infrastructure.TenderRecords;

/** Tenders as officers, providers and the public read them. */
@Stateless
public class TenderReading {

    @Inject
    private TenderAccess access;

    @Inject
    private TenderShowing showing;

    @Inject
    private TenderLists lists;

    @Inject
    private TenderRecords records;

    @Inject
    private TenderHistory history;

    @Inject
    private Acting acting;

    /** A tender of the acting organisation, in any state; those of others are unknown here. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public TenderView forOfficers(String ref) {
        access.own(ref, acting.actor());
        return showing.toOfficer(ref, acting.actor());
    }

    /** What a tender of the acting organisation went through, the oldest first. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public List<TenderStep> history(String ref) {
        return history.of(access.own(ref, acting.actor()).id());
    }

    /**
     * A published tender as everybody sees it; drafts are unknown here. A quotation is there only for those who were invited
     * and for the buyer. One that was cancelled after its publication stays to be read.
     */
    @Permit(value = Permission.PUBLIC, reads = true)
    public TenderView published(String ref) {
        return showing.toBidder(access.published(ref, acting.actor()));
    }

    /** As a bidder will see it: a preview for the buyer's people, in any state. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public TenderView preview(String ref) {
        return showing.toBidder(access.own(ref, acting.actor()));
    }

    /** The officers' view for the buyer's own people, the bidders' view for everybody else. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public TenderView view(String ref) {
        return records.find(ref)
                .filter(facts -> access.isOwn(facts, acting.actor()))
                .map(facts -> showing.toOfficer(ref, acting.actor()))
                .orElseGet(() -> showing.toBidder(access.published(ref, acting.actor())));
    }

    /** The acting organisation's tenders, the newest first. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public Page<TenderItem> list(ListQuery query, Optional<TenderState> state) {
        return lists.ofBuyer(acting.actor().organisationId(), query, state);
    }

    /** The acting organisation's tenders with these words in their reference or title, the newest first. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public Page<TenderItem> search(ListQuery query, Optional<TenderState> state, String words) {
        return lists.ofBuyer(acting.actor().organisationId(), query, state, words);
    }

    /** Published tenders that take bids now, the nearest deadline first; quotations only for those invited. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Page<OpportunityItem> open(ListQuery query) {
        return lists.open(acting.actor().organisationId(), query);
    }
}
