package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.homeward.catalogue.domain.Area;
import org.homeward.catalogue.infrastructure.Areas;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Invalid;
import org.homeward.tender.domain.AreaCodes;
import org.homeward.tender.domain.Codes;
import org.homeward.tender.domain.CpvCode;
import org.homeward.tender.domain.DemandRules;
import org.homeward.tender.domain.DraftForm;
import org.homeward.tender.domain.Finding;
import org.homeward.tender.domain.Findings;
import org.homeward.tender.domain.PriceMethod;
import org.homeward.tender.domain.PriceTerms;
import org.homeward.tender.domain.RegimeAnswer;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderDraft;
import org.homeward.tender.domain.TenderHead;
import org.homeward.tender.domain.TenderRules;
import org.homeward.tender.infrastructure.RouteRules;
import org.homeward.tender.infrastructure.TenderContents;
import org.homeward.tender.infrastructure.TenderStatements;
import org.homeward.tender.infrastructure.Tenders;

/** Checks what was written of a tender and puts each section where it is kept. */
@ApplicationScoped
public class TenderKeeping {

    @Inject
    private Tenders tenders;

    @Inject
    private TenderContents contents;

    @Inject
    private TenderStatements statements;

    @Inject
    private RouteRules rules;

    @Inject
    private Areas areas;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The form of the whole, and what the law forbids to ask in this section. */
    public void check(TenderDraft draft, String section) {
        DraftForm.check(draft);
        Findings.refuse(DemandRules.refused(draft).stream()
                .filter(finding -> finding.section().equals(section))
                .toList());
    }

    /** Refused unless it could be published at this moment; the regime that it follows. */
    public RegimeAnswer requireReady(TenderDraft draft, Function<TenderHead, RegimeAnswer> choosing) {
        DraftForm.check(draft);
        RegimeAnswer regime = choosing.apply(draft.head());
        Findings.refuse(TenderRules.blockers(
                draft, regime.regime(), rules.tenderFigures(today()), clock.instant(), clock.getZone()));
        return regime;
    }

    /** Refused with the rule unless the route may be taken under the regime and the product runs it. */
    public void requireOffered(TenderDraft draft, RegimeAnswer regime) {
        List<Finding> faults = TenderRules.blockers(
                        draft, regime.regime(), rules.tenderFigures(today()), clock.instant(), clock.getZone())
                .stream()
                .filter(finding -> finding.field().equals("route"))
                .toList();
        Findings.refuse(faults);
    }

    /** The document with its areas as codes; one that nobody knows is refused at its place. */
    public TenderDraft withCodes(TenderDraft draft) {
        List<Area> standing = areas.standing(today());
        return Drafts.withLots(draft, AreaCodes.resolve(draft.lots(), standing), draft.lotsReason());
    }

    /** A new tender with its head. */
    public Tender begin(TenderDraft draft, RegimeAnswer regime) {
        DraftForm.check(draft);
        Findings.refuse(DemandRules.refused(draft));
        requireOffered(draft, regime);
        Tender tender = new Tender(
                tenders.nextRef(), acting.actor(), draft.head(), route(draft), regime.regime(), tenders.now());
        tenders.add(tender);
        writeBesideHead(tender, draft.head(), regime);
        return tender;
    }

    public void writeHead(Tender tender, TenderDraft draft, RegimeAnswer regime) {
        tender.writeHead(draft.head(), route(draft), regime.regime());
        writeBesideHead(tender, draft.head(), regime);
    }

    private void writeBesideHead(Tender tender, TenderHead head, RegimeAnswer regime) {
        contents.writeCpv(
                tender.id(),
                CpvCode.readAll(head.cpv(), "cpv").stream().map(CpvCode::code).toList());
        if (!contents.writeIntention(tender.id(), head.intention().strip())) {
            throw Invalid.field("intention", "intention-unknown");
        }
        statements.write(tender.id(), new TenderStatements.Asked(head.value(), head.health()), regime);
    }

    /** Everything but the head. */
    public void writeAll(Tender tender, TenderDraft draft) {
        writeLots(tender, draft);
        writeQuestions(tender, draft);
        writePrice(tender, draft);
        writeConditions(tender, draft);
        writeDemands(tender, draft);
        tender.writeTerms(draft.terms(), draft.standstillOffered());
        tender.writeTimetable(draft.timetable());
        tender.writeReasons(draft.lotsReason(), draft.burdenReason());
    }

    public void writeLots(Tender tender, TenderDraft draft) {
        contents.writeLots(tender.id(), draft.lots());
        tender.writeReasons(draft.lotsReason(), draft.burdenReason());
    }

    public void writeQuestions(Tender tender, TenderDraft draft) {
        contents.writeQuestions(tender.id(), draft.questions());
    }

    public void writePrice(Tender tender, TenderDraft draft) {
        tender.writePrice(new PriceTerms(
                draft.price().weight(),
                Codes.read(PriceMethod.class, draft.price().method(), "price.method"),
                draft.price().unit().strip()));
    }

    public void writeConditions(Tender tender, TenderDraft draft) {
        contents.writeConditions(tender.id(), draft.conditions());
    }

    public void writeDemands(Tender tender, TenderDraft draft) {
        contents.writeDemands(tender.id(), draft.demands());
    }

    private static Route route(TenderDraft draft) {
        return Codes.read(Route.class, draft.head().route(), "route");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
