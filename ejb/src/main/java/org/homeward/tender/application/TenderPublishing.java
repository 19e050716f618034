package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.tender.domain.Findings;
import org.homeward.tender.domain.Lot;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.RouteRule;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderCancelled;
import org.homeward.tender.domain.TenderPublished;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.domain.TenderView;
import org.homeward.tender.infrastructure.Invitations;
import org.homeward.tender.infrastructure.RouteRules;
import org.homeward.tender.infrastructure.TenderNotices;
import org.homeward.tender.infrastructure.TenderStops;
import org.homeward.tender.infrastructure.Tenders;

/** A tender goes out, closes, or is cancelled. */
@Stateless
public class TenderPublishing {

    @Inject
    private Tenders tenders;

    @Inject
    private TenderShowing showing;

    @Inject
    private TenderClosing closing;

    @Inject
    private TenderTelling telling;

    @Inject
    private Invitations invitations;

    @Inject
    private RouteRules rules;

    @Inject
    private TenderNotices notices;

    @Inject
    private TenderStops stops;

    @Inject
    private Event<TenderPublished> published;

    @Inject
    private Event<TenderCancelled> cancelled;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Publishes an approved tender: its lots take bids from now on. What the approval has seen is judged once more, with
     * the day of the publication; a quotation needs as many invited as its route asks for ({@code invited-too-few}).
     */
    @Permit(Permission.TENDERS_WRITE)
    public TenderView publish(String ref) {
        Actor officer = acting.actor();
        Tender tender = tenders.toChange(ref, officer.organisationId());
        TenderState.TRANSITIONS.check(tender.state(), TenderState.PUBLISHED);
        Findings.refuse(showing.blockers(ref));
        requireInvited(tender);
        Instant at = tenders.now();
        tender.publish(officer, notices.ocidFor(ref), at);
        tenders.lotsToChange(tender.id()).forEach(lot -> lot.begin(officer, at));
        tenders.flush();
        audit.record("tender.published", "tender", ref, Map.of());
        published.fire(new TenderPublished(ref));
        telling.invited(tender, "tender-invited");
        return showing.toOfficer(ref, officer);
    }

    private void requireInvited(Tender tender) {
        RouteRule rule = rules.route(tender.regime(), tender.route(), LocalDate.now(clock))
                .orElseThrow(() -> new Conflict("route-gone", tender.ref()));
        int invited = invitations.of(tender.id()).size();
        if (invited < rule.leastInvited()) {
            throw new Refused("invited-too-few", rule.rule(), rule.source(), "" + invited, "" + rule.leastInvited());
        }
    }

    /** Ends a tender without an award, with the reason. Refused with {@code tender-decided} once a lot was decided. */
    @Permit(Permission.TENDERS_WRITE)
    public TenderView cancel(String ref, String reason) {
        Actor officer = acting.actor();
        Tender tender = tenders.toChange(ref, officer.organisationId());
        List<Lot> lots = tenders.lotsToChange(tender.id());
        if (lots.stream().anyMatch(lot -> lot.state() == LotState.DECIDED)) {
            throw new Conflict("tender-decided", ref);
        }
        boolean wasPublished = tender.ocid().isPresent();
        Instant at = tenders.now();
        tender.cancel(officer, reason, at);
        lots.forEach(lot -> lot.cancel(officer, reason.strip(), at));
        stops.end(tender.id(), "CANCELLED", officer.person());
        tenders.flush();
        audit.record("tender.cancelled", "tender", ref, Map.of("reason", reason.strip()));
        if (wasPublished) {
            cancelled.fire(new TenderCancelled(ref, reason.strip()));
            telling.everybody(tender, "tender-was-cancelled");
        }
        return showing.toOfficer(ref, officer);
    }

    /** Closes after the deadline; before it refused with {@code not-yet-closed}, and with
     * {@code tender-stopped} while a restore from a back-up waits for a decision. Closing twice changes nothing. */
    @Permit(Permission.TENDERS_WRITE)
    public TenderView close(String ref) {
        Tender tender = tenders.toChange(ref, acting.actor().organisationId());
        if (tender.state() != TenderState.CLOSED) {
            stops.requireNone(ref);
            closing.close(tender, acting.actor());
        }
        return showing.toOfficer(ref, acting.actor());
    }
}
