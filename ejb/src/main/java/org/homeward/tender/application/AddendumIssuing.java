package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.homeward.shared.application.Acting;
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

/** Writes a change of a published tender down and tells it, whatever it comes from. The caller holds tender and lots. */
@ApplicationScoped
class AddendumIssuing {

    @Inject
    private Tenders tenders;

    @Inject
    private TenderContents contents;

    @Inject
    private AddendumRecords records;

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

    /** @param facts the tender as it stood before */
    AddendumView issue(Tender tender, TenderFacts facts, AddendumDraft draft, Instant now) {
        AddendumChanges changes = AddendumChanges.of(draft, facts, tender.contractTerms(), now);
        tender.change(draft, now);
        changes.reworded().forEach(question -> contents.reword(question.id(), question.text(), question.help()));
        int number = records.add(
                tender.id(),
                draft.reason().strip(),
                changes.changes(),
                acting.actor().person(),
                now);
        tenders.flush();
        String ref = tender.ref();
        audit.record("tender.addendum", "tender", ref, Map.of("number", "" + number, "reason", draft.reason()));
        issued.fire(new AddendumIssued(ref, number));
        if (changes.movesDeadline()) {
            moved.fire(new DeadlineMoved(ref));
        }
        telling.everybody(tender, "tender-addendum");
        return records.of(tender.id()).get(number - 1);
    }
}
