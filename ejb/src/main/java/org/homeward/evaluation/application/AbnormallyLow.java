package org.homeward.evaluation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.bidding.domain.OpenedBid;
import org.homeward.bidding.infrastructure.OpenedBidRecords;
import org.homeward.evaluation.domain.LowPriceRule;
import org.homeward.evaluation.domain.LowPriceView;
import org.homeward.evaluation.domain.PriceCheck;
import org.homeward.evaluation.domain.PriceCheckState;
import org.homeward.evaluation.domain.PriceScores;
import org.homeward.evaluation.infrastructure.Marks;
import org.homeward.evaluation.infrastructure.PriceChecks;
import org.homeward.party.infrastructure.People;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Conflict;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.Money;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.domain.Role;
import org.homeward.shared.infrastructure.AuditTrail;
import org.homeward.shared.infrastructure.Inbox;
import org.homeward.shared.infrastructure.MailOutbox;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.shared.infrastructure.WorkingCalendar;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.PriceTerms;
import org.homeward.tender.domain.TenderFacts;

/** Prices that look too low are asked about; only after the bidder was heard may an officer leave its bid out. */
@Stateless
public class AbnormallyLow {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LONGEST = 4000;
    private static final int LONGEST_ANSWER = 20_000;

    @Inject
    private Judging judging;

    @Inject
    private PriceChecks checks;

    @Inject
    private OpenedBidRecords bids;

    @Inject
    private Marks marks;

    @Inject
    private Rulebook rulebook;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private People people;

    @Inject
    private Inbox inbox;

    @Inject
    private MailOutbox mail;

    @Inject
    private Messages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Every price of the lot, with why it looks too low and what was asked about it. */
    @Permit(value = Permission.RESULTS_READ, reads = true)
    public List<LowPriceView> prices(String ref, int number) {
        TenderFacts tender = judging.own(ref);
        LotFacts lot = judging.opened(tender, number);
        judging.requireReader(tender);
        return PriceScores.marksPrices(tender.price()) ? look(tender, lot) : List.of();
    }

    private List<LowPriceView> look(TenderFacts tender, LotFacts lot) {
        List<OpenedBid> opened = bids.of(lot.id());
        List<Money> all = opened.stream()
                .flatMap(bid -> bid.pricePence().stream())
                .map(Money::ofPence)
                .toList();
        LowPriceRule rule = rule(tender.price());
        List<PriceCheck> asked = checks.of(lot.id());
        return opened.stream()
                .filter(bid -> bid.pricePence().isPresent())
                .map(bid -> {
                    Money price = Money.ofPence(bid.pricePence().orElseThrow());
                    List<String> reasons = rule.look(price, all).stream()
                            .map(reason -> messages.text(reason.code(), reason.parameters()))
                            .toList();
                    Optional<PriceCheck> check = asked.stream()
                            .filter(one -> one.bid().equals(bid.bidRef()))
                            .findFirst();
                    return new LowPriceView(bid.bidRef(), bid.bidder(), price, reasons, check);
                })
                .toList();
    }

    private LowPriceRule rule(PriceTerms terms) {
        LocalDate today = LocalDate.now(clock.withZone(LONDON));
        boolean hourly = terms.unit().toLowerCase(Locale.UK).contains("hour");
        return new LowPriceRule(
                rulebook.percent("evaluation.low-price.below-mean", today),
                hourly
                        ? Optional.of(new LowPriceRule.CostOfCare(
                                rulebook.money("evaluation.cost-of-care.wage-hour", today),
                                rulebook.percent("evaluation.cost-of-care.on-costs", today)))
                        : Optional.empty());
    }

    /** Asks the bidder, by mail and notice, and gives it time. A bid is asked once ({@code price-asked-already}). */
    @Permit(Permission.AWARDS_WRITE)
    public PriceCheck ask(String ref, int number, String bidRef, String question) {
        TenderFacts tender = judging.own(ref);
        LotFacts lot = judging.opened(tender, number);
        judging.requireNoConflict(tender);
        Judging.requireUndecided(marks.lock(lot.id()));
        LowPriceView price = look(tender, lot).stream()
                .filter(one -> one.bid().equals(bidRef))
                .findFirst()
                .orElseThrow(() -> Invalid.field("bid", "no-such-bid-here"));
        String asked = text("question", question, LONGEST);
        OpenedBid bid = bids.of(lot.id()).stream()
                .filter(one -> one.bidRef().equals(bidRef))
                .findFirst()
                .orElseThrow();
        Instant now = clock.instant();
        PriceCheck check = new PriceCheck(
                0,
                ref,
                number,
                bidRef,
                bid.bidderId(),
                bid.bidder(),
                PriceCheckState.ASKED,
                String.join(" ", price.reasons()),
                asked,
                now,
                answerBy(now),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                1);
        if (!checks.add(tender.buyerId(), lot.id(), check, judging.actor().personId())) {
            throw new Conflict("price-asked-already", bidRef);
        }
        tell(tender, check);
        audit.record("price.asked", "bid", bidRef, Map.of("question", asked));
        return checks.find(bidRef).orElseThrow();
    }

    private void tell(TenderFacts tender, PriceCheck check) {
        String link = "/evaluation/price-answer.xhtml?bid=" + check.bid();
        for (long person : people.holding(check.bidderId(), Set.of(Role.PROVIDER))) {
            inbox.tell(person, "price-asked", link, tender.title(), check.bid());
            mail.send(people.get(person).email(), "mail-price-asked", tender.title(), check.bid(), check.question());
        }
    }

    /** Midnight after the last of the working days, counted from the day after. */
    private Instant answerBy(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, LONDON);
        int left = rulebook.whole("evaluation.low-price.answer-days", day);
        while (left > 0) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    /** What the acting provider is asked about its own bid ({@code no-such-price-check}). */
    @Permit(value = Permission.BIDS_WRITE, reads = true)
    public PriceCheck asked(String bidRef) {
        return checks.find(bidRef)
                .filter(check -> check.bidderId() == judging.actor().organisationId())
                .orElseThrow(() -> new NotFound("no-such-price-check"));
    }

    /** The bidder shows that it can do the work for this price; it may say more until the decision. */
    @Permit(Permission.BIDS_WRITE)
    public PriceCheck explain(String bidRef, String answer) {
        PriceCheck check = asked(bidRef);
        String said = text("answer", answer, LONGEST_ANSWER);
        checks.answer(check, check.explained(), said, judging.actor().personId(), clock.instant());
        audit.record("price.explained", "bid", bidRef, Map.of());
        return checks.find(bidRef).orElseThrow();
    }

    /** An officer writes down an answer that came in another way. */
    @Permit(Permission.AWARDS_WRITE)
    public PriceCheck record(String ref, int number, String bidRef, String answer) {
        PriceCheck check = ofLot(ref, number, bidRef);
        String said = text("answer", answer, LONGEST_ANSWER);
        checks.answer(check, check.explained(), said, judging.actor().personId(), clock.instant());
        audit.record("price.answer-recorded", "bid", bidRef, Map.of());
        return checks.find(bidRef).orElseThrow();
    }

    /**
     * Accepts the price, or leaves the bid out as abnormally low, with a reason. Refused with {@code price-not-explained}
     * while the bidder may still answer and has not.
     */
    @Permit(Permission.AWARDS_WRITE)
    public PriceCheck decide(String ref, int number, String bidRef, boolean accepted, String reason) {
        PriceCheck check = ofLot(ref, number, bidRef);
        String why = text("reason", reason, LONGEST);
        Instant now = clock.instant();
        checks.decide(check, check.decided(accepted, now), why, judging.actor().personId(), now);
        audit.record(accepted ? "price.accepted" : "price.disregarded", "bid", bidRef, Map.of("reason", why));
        return checks.find(bidRef).orElseThrow();
    }

    private PriceCheck ofLot(String ref, int number, String bidRef) {
        TenderFacts tender = judging.own(ref);
        LotFacts lot = judging.opened(tender, number);
        judging.requireNoConflict(tender);
        Judging.requireUndecided(marks.lock(lot.id()));
        return checks.of(lot.id()).stream()
                .filter(check -> check.bid().equals(bidRef))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-price-check"));
    }

    private static String text(String field, String given, int longest) {
        String text = given == null ? "" : given.strip();
        new Invalid.Collector()
                .check(!text.isEmpty(), field, "price-" + field + "-missing")
                .check(text.length() <= longest, field, "text-too-long", "" + longest)
                .throwIfAny();
        return text;
    }
}
