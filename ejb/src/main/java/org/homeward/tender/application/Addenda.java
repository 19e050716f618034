package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.AddendumChanges;
import org.homeward.tender.domain.AddendumDraft;
import org.homeward.tender.domain.AddendumIssued;
import org.homeward.tender.domain.AddendumView;
import org.homeward.tender.domain.DeadlineMoved;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.AddendumRecords;
import org.homeward.tender.infrastructure.TenderContents;
import org.homeward.tender.infrastructure.Tenders;

/** Changes of a published tender, told to everybody who takes part. */
@Stateless
public class Addenda {

    @Inject
    private Tenders tenders;

    @Inject
    private TenderContents contents;

    @Inject
    private AddendumRecords records;

    @Inject
    private TenderAccess access;

    @Inject
    private TenderTelling telling;

    @Inject
    private Event<AddendumIssued> issued;

    @Inject
    private Event<DeadlineMoved> moved;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    /**
     * Changes a published tender while it takes bids. The deadline is only ever moved later, with a reason. Refused with
     * {@code addendum-empty}, {@code deadline-only-later}, {@code reason-needed}, {@code tender-closed-already}, and with
     * the rule where new words ask what the law forbids.
     */
    @Permit(Permission.TENDERS_WRITE)
    public AddendumView issue(String ref, AddendumDraft draft) {
        Tender tender = tenders.toChange(ref, acting.actor().organisationId());
        // whoever is submitting comes before the change or waits for it
        tenders.lotsToChange(tender.id());
        Instant now = tenders.now();
        TenderFacts facts = access.own(ref, acting.actor());
        AddendumChanges changes = AddendumChanges.of(draft, facts, tender.contractTerms(), now);
        tender.change(draft, now);
        if (!now.isBefore(facts.deadline().orElseThrow())) {
            throw new Conflict("tender-closed-already", ref);
        }
        changes.reworded().forEach(question -> contents.reword(question.id(), question.text(), question.help()));
        int number = records.add(
                tender.id(),
                draft.reason().strip(),
                changes.changes(),
                acting.actor().person(),
                now);
        tenders.flush();
        audit.record("tender.addendum", "tender", ref, Map.of("number", "" + number, "reason", draft.reason()));
        issued.fire(new AddendumIssued(ref, number));
        if (changes.movesDeadline()) {
            moved.fire(new DeadlineMoved(ref));
        }
        telling.everybody(tender, "tender-addendum");
        return records.of(tender.id()).get(number - 1);
    }

    /** All changes since it was published. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public List<AddendumView> list(String ref) {
        return records.of(access.published(ref, acting.actor()).id());
    }
}
