package org.homeward.award.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.award.domain.Award;
import org.homeward.award.domain.AwardState;
import org.homeward.award.domain.NoticeClock;
import org.homeward.award.domain.PublishingDuty;
import org.homeward.award.infrastructure.Awards;
import org.homeward.award.infrastructure.LotsToAward;
import org.homeward.award.infrastructure.PauseCounting;
import org.homeward.publication.domain.NoticeDuty;
import org.homeward.publication.domain.NoticeItem;
import org.homeward.publication.infrastructure.NoticeDuties;
import org.homeward.publication.infrastructure.NoticeRecords;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.TenderFacts;

/** What of a tender must be published by when, and what of it is. */
@Stateless
public class PublishingTimetable {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    private LotsToAward lots;

    @Inject
    private Awards awards;

    @Inject
    private NoticeDuties duties;

    @Inject
    private NoticeRecords notices;

    @Inject
    private PauseCounting pauses;

    /** In the order of the purchase; notices of the award and the contract once for each lot. */
    @Permit(value = Permission.TENDERS_READ, reads = true)
    public List<PublishingDuty> of(String tenderRef) {
        TenderFacts tender = lots.tender(tenderRef);
        LocalDate asOf = tender.publishedAt().map(PublishingTimetable::day).orElse(pauses.today());
        List<NoticeItem> published = notices.about(tenderRef);
        List<PublishingDuty> all = new ArrayList<>();
        for (NoticeDuty duty : duties.of(tender.regime().name(), tender.route().name(), tender.value(), asOf)) {
            switch (duty.moment()) {
                case BEFORE_SIGNING, AFTER_SIGNING, DECISION -> tender.lots().forEach(lot -> all.add(ofLot(duty, lot)));
                case BEFORE_TENDER, OPENS_COMPETITION -> all.add(ofTender(duty, tender, published));
                case AFTER_END, PERIODIC -> {
                    // these begin with the contract, which has a timetable of its own
                }
            }
        }
        return all;
    }

    private PublishingDuty ofTender(NoticeDuty duty, TenderFacts tender, List<NoticeItem> published) {
        Optional<String> notice = published.stream()
                .filter(item -> item.kind() == duty.kind())
                .map(NoticeItem::ref)
                .findFirst();
        boolean now = tender.publishedAt().isPresent();
        return NoticeClock.of(
                        duty, 0, notice, now ? tender.publishedAt().map(PublishingTimetable::day) : Optional.empty())
                .at(pauses.today());
    }

    private PublishingDuty ofLot(NoticeDuty duty, LotFacts lot) {
        Optional<Award> award = awards.live(lot.id());
        boolean nobody =
                award.filter(live -> live.state() == AwardState.NO_AWARD).isPresent();
        Optional<String> notice = award.flatMap(live -> switch (duty.moment()) {
            case AFTER_SIGNING -> live.detailsNoticeRef();
            case DECISION -> nobody ? live.noticeRef() : Optional.empty();
            default -> nobody ? Optional.empty() : live.noticeRef();
        });
        Optional<LocalDate> from =
                duty.moment() == NoticeDuty.Moment.AFTER_SIGNING ? award.flatMap(Award::signedOn) : Optional.empty();
        return NoticeClock.of(duty, lot.number(), notice, from).at(pauses.today());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }
}
