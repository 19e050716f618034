package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Setting;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.tender.domain.AddendumDraft;
import org.homeward.tender.domain.StoppedTender;
import org.homeward.tender.domain.Tender;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderRestarted;
import org.homeward.tender.domain.TenderStop;
import org.homeward.tender.domain.TenderView;
import org.homeward.tender.infrastructure.TenderRecords;
import org.homeward.tender.infrastructure.TenderStops;
import org.homeward.tender.infrastructure.Tenders;

/**
 * After a restore from a back-up an officer decides what becomes of a tender that took bids: it goes on with a later
 * deadline for everybody, told to everybody, or it is cancelled. Nothing goes on by itself.
 */
@Stateless
public class TenderRestarting {

    private static final String LEAST = "tender.restart-hours";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu, HH:mm zzz", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    @Inject
    private Tenders tenders;

    @Inject
    private TenderStops stops;

    @Inject
    private TenderRecords records;

    @Inject
    private TenderAccess access;

    @Inject
    private TenderShowing showing;

    @Inject
    private AddendumIssuing addenda;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Messages messages;

    @Inject
    private Event<TenderRestarted> restarted;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Refused with {@code tender-not-stopped}. */
    @Permit(value = Permission.TENDERS_WRITE, reads = true)
    public StoppedTender stopped(String ref) {
        TenderFacts facts = access.own(ref, acting.actor());
        TenderStop stop = stops.of(ref).orElseThrow(() -> new Conflict("tender-not-stopped", ref));
        return new StoppedTender(ref, facts.title(), facts.deadline(), stop, earliest());
    }

    /** The stop of a published tender, for everybody who may see it; empty while it goes its way. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Optional<TenderStop> stopOf(String ref) {
        TenderFacts facts = records.get(ref);
        boolean own = access.isOwn(facts, acting.actor());
        return stops.of(own ? ref : access.published(ref, acting.actor()).ref());
    }

    /**
     * The tender goes on with a new deadline for everybody, by an addendum that says why and asks every bidder to look
     * whether its bid is there. Refused with {@code tender-not-stopped}, {@code reason-needed}, {@code deadline-needed},
     * {@code deadline-only-later}, and by the rule with {@code restart-too-soon}.
     */
    @Permit(Permission.TENDERS_WRITE)
    public TenderView restart(String ref, Optional<Instant> deadline, String reason) {
        Tender tender = tenders.toChange(ref, acting.actor().organisationId());
        // whoever submits is refused while the stop stands, and finds the new deadline after it
        tenders.lotsToChange(tender.id());
        TenderStop stop = stops.of(ref).orElseThrow(() -> new Conflict("tender-not-stopped", ref));
        String why = reason.strip();
        new Invalid.Collector()
                .check(deadline.isPresent(), "deadline", "deadline-needed")
                .check(why.length() >= 3 && why.length() <= 1500, "reason", "reason-needed")
                .throwIfAny();
        requireTime(deadline.orElseThrow());
        AddendumDraft draft = new AddendumDraft(
                why + "\n\n" + whatToDo(stop),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                deadline);
        stops.end(tender.id(), "RESTARTED", acting.actor().person());
        addenda.issue(tender, access.own(ref, acting.actor()), draft, tenders.now());
        audit.record("tender.restarted", "tender", ref, Map.of("reason", why));
        restarted.fire(new TenderRestarted(ref));
        return showing.toOfficer(ref, acting.actor());
    }

    private void requireTime(Instant deadline) {
        if (deadline.isBefore(earliest())) {
            Setting setting = rulebook.setting(LEAST, LocalDate.now(clock));
            throw new Refused("restart-too-soon", setting.rule(), setting.source(), "" + setting.whole());
        }
    }

    private Instant earliest() {
        return tenders.now()
                .plus(Duration.ofHours(rulebook.whole(LEAST, LocalDate.now(clock))))
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private String whatToDo(TenderStop stop) {
        return stop.reachesTo()
                .map(at -> messages.text("restart-look-since", MOMENT.format(at)))
                .orElseGet(() -> messages.text("restart-look"));
    }
}
