package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.LotToAward;
import org.homeward.award.domain.NoticeClock;
import org.homeward.award.domain.PublishingDuty;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.award.infrastructure.Remaining;
import org.homeward.publication.domain.NoticeDuty;
import org.homeward.publication.domain.NoticeItem;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.infrastructure.NoticeDuties;
import org.homeward.publication.infrastructure.NoticeRecords;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.LotState;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.infrastructure.TenderDetails;

/** What of a tender must be published by when, and what of it is. */
@Stateless
public class PublishingTimetable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private Remaining remaining;

    @Inject
    private NoticeDuties duties;

    @Inject
    private NoticeRecords notices;

    @Inject
    private TenderDetails details;

    @Inject
    private PauseCounting pauses;

    /** In the order of the purchase; notices of the award and the contract once for each lot. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public List<PublishingDuty> of(String tenderRef) {
        TenderFacts tender = lots.tender(tenderRef);
        LocalDate asOf = tender.publishedAt().map(PublishingTimetable::day).orElse(pauses.today());
        List<NoticeItem> published = published(tender);
        List<PublishingDuty> all = new ArrayList<>();
        for (NoticeDuty duty : duties.of(tender.regime().name(), tender.route().name(), tender.value(), asOf)) {
            switch (duty.moment()) {
                case BEFORE_SIGNING, AFTER_SIGNING, DECISION ->
                    tender.lots().stream()
                            .map(lot -> new LotToAward(tender, lot))
                            .filter(place -> isOfThisPath(duty, place))
                            .forEach(place -> all.add(ofLot(duty, place, published)));
                case BEFORE_TENDER, OPENS_COMPETITION ->
                    Optional.of(ofTender(duty, tender, published))
                            .filter(one -> one.must()
                                    || one.notice().isPresent()
                                    || tender.publishedAt().isEmpty())
                            .ifPresent(all::add);
                case AFTER_END, PERIODIC -> {
                    // these begin with the contract, which has a timetable of its own
                }
            }
        }
        return all;
    }

    /** About the tender, and about the intention that it follows. */
    private List<NoticeItem> published(TenderFacts tender) {
        String intention = details.of(tender.id()).intention();
        return Stream.concat(
                        notices.about(tender.ref()).stream(),
                        intention.isEmpty() ? Stream.empty() : notices.about(intention).stream())
                .toList();
    }

    /** A lot ends with a contract or without one, and each has its own notices. */
    private boolean isOfThisPath(NoticeDuty duty, LotToAward place) {
        LotFacts lot = place.lot();
        boolean nobody = lot.state() == LotState.CANCELLED
                || overSince(place).isPresent()
                || awards.live(lot.id())
                        .filter(live -> live.state() == AwardState.NO_AWARD)
                        .isPresent();
        return nobody == (duty.moment() == NoticeDuty.Moment.DECISION);
    }

    private PublishingDuty ofTender(NoticeDuty duty, TenderFacts tender, List<NoticeItem> published) {
        Optional<String> notice = ofKind(duty, published);
        boolean now = tender.publishedAt().isPresent();
        return NoticeClock.of(
                        duty, 0, notice, now ? tender.publishedAt().map(PublishingTimetable::day) : Optional.empty())
                .at(pauses.today());
    }

    private static Optional<String> ofKind(NoticeDuty duty, List<NoticeItem> published) {
        return published.stream()
                .filter(item -> item.kind() == duty.kind())
                .map(NoticeItem::ref)
                .findFirst();
    }

    private PublishingDuty ofLot(NoticeDuty duty, LotToAward place, List<NoticeItem> published) {
        LotFacts lot = place.lot();
        Optional<Award> award = awards.live(lot.id());
        boolean nobody =
                award.filter(live -> live.state() == AwardState.NO_AWARD).isPresent();
        Optional<String> notice = award.flatMap(live -> switch (duty.moment()) {
            case AFTER_SIGNING -> live.detailsNoticeRef();
            case DECISION -> nobody ? live.noticeRef() : Optional.empty();
            default -> nobody ? Optional.empty() : live.noticeRef();
        });
        if (lot.state() == LotState.CANCELLED) {
            notice = ofKind(duty, published);
        }
        Optional<LocalDate> from = switch (duty.moment()) {
            case AFTER_SIGNING -> award.flatMap(Award::signedOn);
            case DECISION -> duty.kind() == NoticeKind.UK12 && award.isEmpty() ? overSince(place) : Optional.empty();
            default -> Optional.empty();
        };
        return NoticeClock.of(duty, lot.number(), notice, from).at(pauses.today());
    }

    /** Since when nobody is left for a lot, because the last winner did not take it. */
    private Optional<LocalDate> overSince(LotToAward place) {
        return awards.ofLot(place.lot().id()).stream()
                .findFirst()
                .filter(last ->
                        last.state() == AwardState.DECLINED && place.lot().state() == LotState.OPENED)
                .filter(last -> remaining.isNobodyLeft(place))
                .map(last -> day(last.changedAt()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }
}
