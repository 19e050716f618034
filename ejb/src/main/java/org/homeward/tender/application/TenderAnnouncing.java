package org.homeward.tender.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.homeward.publication.application.NoticeSource;
import org.homeward.publication.domain.NoticeDraft;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.Opportunity.State;
import org.homeward.publication.domain.TenderNotice;
import org.homeward.publication.infrastructure.NoticeDrafts;
import org.homeward.publication.infrastructure.Notices;
import org.homeward.publication.infrastructure.Opportunities;
import org.homeward.tender.domain.AddendumIssued;
import org.homeward.tender.domain.TenderCancelled;
import org.homeward.tender.domain.TenderClosed;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderPublished;
import org.homeward.tender.domain.TenderState;
import org.homeward.tender.infrastructure.AddendumTexts;
import org.homeward.tender.infrastructure.TenderNotices;
import org.homeward.tender.infrastructure.TenderRecords;

/**
 * Tells everybody what happens to a tender: as a notice with its release, and in the feeds. In the transaction that does
 * it, so that nothing happens untold and nothing is told that did not happen.
 */
@ApplicationScoped
public class TenderAnnouncing implements NoticeSource {

    @Inject
    private TenderRecords tenders;

    @Inject
    private TenderNotices facts;

    @Inject
    private AddendumTexts addenda;

    @Inject
    private Notices notices;

    @Inject
    private NoticeDrafts drafts;

    @Inject
    private Opportunities opportunities;

    @Override
    public Optional<NoticeDraft> draft(NoticeKind kind, String subjectRef) {
        return Optional.of(subjectRef)
                .filter(ref -> kind == NoticeKind.UK4)
                .flatMap(tenders::find)
                .filter(tender -> tender.deadline().isPresent() && tender.state() != TenderState.CANCELLED)
                .map(facts::of)
                .filter(TenderAnnouncing::isTold)
                .map(drafts::tender);
    }

    void published(@Observes TenderPublished event) {
        TenderNotice notice = notice(event.ref());
        opportunities.keep(notice, State.OPEN);
        if (isTold(notice)) {
            notices.publish(drafts.tender(notice));
        }
    }

    void changed(@Observes AddendumIssued event) {
        TenderNotice notice = notice(event.ref());
        opportunities.keep(notice, State.OPEN);
        if (isTold(notice)) {
            notices.publish(drafts.amendment(notice, event.number(), addenda.text(event.ref(), event.number())));
        }
    }

    void closed(@Observes TenderClosed event) {
        opportunities.keep(notice(event.ref()), State.CLOSED);
    }

    /** A tender that was never published was never told, and its end is not either. */
    void cancelled(@Observes TenderCancelled event) {
        TenderFacts tender = tenders.get(event.ref());
        if (tender.publishedAt().isPresent()) {
            TenderNotice notice = facts.of(tender);
            opportunities.keep(notice, State.CANCELLED);
            if (isTold(notice)) {
                notices.publish(drafts.termination(notice.withLots("cancelled"), event.reason()));
            }
        }
    }

    /** A quotation from those who were asked is no advertisement: no notice opens it (Procurement Act 2023 s.87). */
    private static boolean isTold(TenderNotice notice) {
        return !notice.competition().isByInvitation();
    }

    private TenderNotice notice(String ref) {
        return facts.of(tenders.get(ref));
    }
}
