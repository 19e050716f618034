package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.DemandDraft;
import org.homeward.tender.domain.LotDraft;
import org.homeward.tender.domain.PriceDraft;
import org.homeward.tender.domain.QuestionDraft;
import org.homeward.tender.domain.RegimeAnswer;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderDraft;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.domain.TenderView;
import org.homeward.tender.domain.TimetableDraft;
import org.homeward.tender.infrastructure.Buyers;
import org.homeward.tender.infrastructure.TenderDetails;
import org.homeward.tender.infrastructure.Tenders;

/**
 * An officer writes a tender: on pages section by section, where a draft may have gaps, over the API as a whole document,
 * which must be ready for approval. Every section is refused with {@code stale} when somebody wrote since it was read,
 * with {@code tender-fixed} once the tender has been published, and with the rule where it asks what the law forbids.
 */
@Stateless
public class TenderWriting {

    @Inject
    private Tenders tenders;

    @Inject
    private TenderDetails details;

    @Inject
    private TenderKeeping keeping;

    @Inject
    private TenderShowing showing;

    @Inject
    private RegimeFinding regimes;

    @Inject
    private Buyers buyers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    /** Begins a draft; its reference. */
    @Permit(Permission.TENDERS_WRITE)
    public String begin(TenderHead head) {
        TenderDraft draft = Drafts.ofHead(head);
        Tender tender = keeping.begin(draft, regimes.answer(head, acting.actor()));
        recordWriting(tender, "tender.begun", "all");
        return tender.ref();
    }

    /** Title, route and what the route was chosen by. */
    @Permit(Permission.TENDERS_WRITE)
    public void writeHead(String ref, int version, TenderHead head) {
        Tender tender = held(ref, version);
        TenderDraft draft = Drafts.withHead(details.draft(ref), head);
        RegimeAnswer regime = regimes.answer(head, acting.actor());
        keeping.check(draft, "head");
        keeping.requireOffered(draft, regime);
        keeping.writeHead(tender, draft, regime);
        finish(tender, "head");
    }

    /** The lots, and why there are not more of them. */
    @Permit(Permission.TENDERS_WRITE)
    public void writeLots(String ref, int version, List<LotDraft> lots, String lotsReason) {
        Tender tender = held(ref, version);
        TenderDraft draft = keeping.withCodes(Drafts.withLots(details.draft(ref), lots, lotsReason));
        keeping.check(draft, "lots");
        keeping.writeLots(tender, draft);
        finish(tender, "lots");
    }

    /** The questions, all of them. */
    @Permit(Permission.TENDERS_WRITE)
    public void writeQuestions(String ref, int version, List<QuestionDraft> questions) {
        Tender tender = held(ref, version);
        TenderDraft draft = Drafts.withQuestions(details.draft(ref), questions);
        keeping.check(draft, "questions");
        keeping.writeQuestions(tender, draft);
        finish(tender, "questions");
    }

    /** The price part. */
    @Permit(Permission.TENDERS_WRITE)
    public void writePrice(String ref, int version, PriceDraft price) {
        Tender tender = held(ref, version);
        TenderDraft draft = Drafts.withPrice(details.draft(ref), price);
        keeping.check(draft, "price");
        keeping.writePrice(tender, draft);
        finish(tender, "price");
    }

    /** The contract's terms and whether a voluntary standstill is offered. */
    @Permit(Permission.TENDERS_WRITE)
    public void writeTerms(String ref, int version, String terms, boolean standstillOffered) {
        Tender tender = held(ref, version);
        TenderDraft draft = Drafts.withTerms(details.draft(ref), terms, standstillOffered);
        keeping.check(draft, "terms");
        tender.writeTerms(terms, standstillOffered);
        finish(tender, "terms");
    }

    /** When questions and bids are taken until. */
    @Permit(Permission.TENDERS_WRITE)
    public void writeTimetable(String ref, int version, TimetableDraft timetable) {
        Tender tender = held(ref, version);
        keeping.check(Drafts.withTimetable(details.draft(ref), timetable), "timetable");
        tender.writeTimetable(timetable);
        finish(tender, "timetable");
    }

    /** What bidders must have or show; what the law forbids to ask is refused. */
    @Permit(Permission.TENDERS_WRITE)
    public void writeDemands(String ref, int version, List<DemandDraft> demands) {
        Tender tender = held(ref, version);
        TenderDraft draft = Drafts.withDemands(details.draft(ref), demands);
        keeping.check(draft, "demands");
        keeping.writeDemands(tender, draft);
        finish(tender, "demands");
    }

    /** What a bidder must meet, pass or fail. */
    @Permit(Permission.TENDERS_WRITE)
    public void writeConditions(String ref, int version, List<String> conditions) {
        Tender tender = held(ref, version);
        TenderDraft draft = Drafts.withConditions(details.draft(ref), conditions);
        keeping.check(draft, "conditions");
        keeping.writeConditions(tender, draft);
        finish(tender, "conditions");
    }

    /** Why so much is asked. */
    @Permit(Permission.TENDERS_WRITE)
    public void writeReasons(String ref, int version, String burdenReason) {
        Tender tender = held(ref, version);
        TenderDraft draft = Drafts.withReasons(details.draft(ref), burdenReason);
        keeping.check(draft, "reasons");
        tender.writeReasons(draft.lotsReason(), burdenReason);
        finish(tender, "reasons");
    }

    /** A whole new tender, ready for approval. What is missing is refused as invalid, what a rule forbids with the rule. */
    @Permit(Permission.TENDERS_WRITE)
    public TenderView create(TenderDraft draft) {
        buyers.requireActing(draft.buyer(), acting.actor().organisationId());
        TenderDraft known = keeping.withCodes(draft);
        RegimeAnswer regime = keeping.requireReady(known, head -> regimes.answer(head, acting.actor()));
        Tender tender = keeping.begin(known, regime);
        keeping.writeAll(tender, known);
        recordWriting(tender, "tender.begun", "all");
        tenders.flush();
        return showing.toOfficer(tender.ref(), acting.actor());
    }

    /** The whole document anew. */
    @Permit(Permission.TENDERS_WRITE)
    public TenderView replace(String ref, int version, TenderDraft draft) {
        Tender tender = held(ref, version);
        buyers.requireActing(draft.buyer(), acting.actor().organisationId());
        TenderDraft known = keeping.withCodes(draft);
        RegimeAnswer regime = keeping.requireReady(known, head -> regimes.answer(head, acting.actor()));
        keeping.writeHead(tender, known, regime);
        keeping.writeAll(tender, known);
        finish(tender, "all");
        return showing.toOfficer(ref, acting.actor());
    }

    private Tender held(String ref, int version) {
        Tender tender = tenders.toChange(ref, acting.actor().organisationId());
        tender.requireWritable();
        tender.requireVersion(version);
        return tender;
    }

    private void finish(Tender tender, String section) {
        tender.writtenBy(acting.actor(), tenders.now());
        tenders.flush();
        recordWriting(tender, "tender.written", section);
    }

    private void recordWriting(Tender tender, String action, String section) {
        audit.record(action, "tender", tender.ref(), Map.of("section", section));
    }
}
