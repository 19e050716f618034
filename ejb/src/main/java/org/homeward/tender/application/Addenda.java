package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.AddendumDraft;
import org.homeward.tender.domain.AddendumView;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.infrastructure.AddendumRecords;
import org.homeward.tender.infrastructure.TenderStops;
import org.homeward.tender.infrastructure.Tenders;

/** Changes of a published tender, told to everybody who takes part. */
@Stateless
public class Addenda {

    @Inject
    private Tenders tenders;

    @Inject
    private AddendumRecords records;

    @Inject
    private TenderAccess access;

    @Inject
    private TenderStops stops;

    @Inject
    private AddendumIssuing issuing;

    @Inject
    private Acting acting;

    /**
     * Changes a published tender while it takes bids. The deadline is only ever moved later, with a reason. Refused with
     * {@code addendum-empty}, {@code deadline-only-later}, {@code reason-needed}, {@code tender-closed-already}, {@code tender-stopped}, and with
     * the rule where new words ask what the law forbids.
     */
    @Permit(Permission.TENDERS_WRITE)
    public AddendumView issue(String ref, AddendumDraft draft) {
        Tender tender = tenders.toChange(ref, acting.actor().organisationId());
        // whoever is submitting comes before the change or waits for it
        tenders.lotsToChange(tender.id());
        stops.requireNone(ref);
        Instant now = tenders.now();
        TenderFacts facts = access.own(ref, acting.actor());
        if (tender.state() == TenderState.PUBLISHED
                && !now.isBefore(facts.deadline().orElseThrow())) {
            throw new Conflict("tender-closed-already", ref);
        }
        return issuing.issue(tender, facts, draft, now);
    }

    /** All changes since it was published. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<AddendumView> list(String ref) {
        return records.of(access.published(ref, acting.actor()).id());
    }
}
