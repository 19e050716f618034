package org.homeward.publication.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.homeward.publication.domain.AwardNotice;
import org.homeward.publication.domain.AwardRelease;
import org.homeward.publication.domain.ContractNotice;
import org.homeward.publication.domain.NoticeDraft;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.NoticeSection;
import org.homeward.publication.domain.PlannedNotice;
import org.homeward.publication.domain.PlanningRelease;
import org.homeward.publication.domain.TenderNotice;
import org.homeward.publication.domain.TenderRelease;
import org.homeward.shared.application.Messages;

/**
 * Writes notices from the data: the text for people and the content of the release, which say the same. A draft is
 * published by {@link Notices}, or shown first.
 */
@ApplicationScoped
public class NoticeDrafts {

    @Inject
    private Messages messages;

    @Inject
    private NoticeTexts texts;

    @Inject
    private Clock clock;

    /** What a buyer means to buy later (UK3). */
    public NoticeDraft planned(PlannedNotice notice) {
        return new NoticeDraft(
                NoticeKind.UK3,
                notice.ocid(),
                notice.buyer().id(),
                notice.subjectRef(),
                notice.subjectRef(),
                title(NoticeKind.UK3, notice.title()),
                texts.planned(notice),
                List.of("planning"),
                PlanningRelease.of(notice));
    }

    /** What was planned will not be bought (UK3 again). */
    public NoticeDraft withdrawn(PlannedNotice notice, String reason) {
        return new NoticeDraft(
                NoticeKind.UK3,
                notice.ocid(),
                notice.buyer().id(),
                notice.subjectRef(),
                notice.subjectRef(),
                title(NoticeKind.UK3, notice.title()),
                texts.withdrawn(notice, reason),
                List.of("planningUpdate"),
                PlanningRelease.withdrawn(notice, reason));
    }

    /** A tender that takes bids from now on (UK4). */
    public NoticeDraft tender(TenderNotice notice) {
        return draft(NoticeKind.UK4, notice, texts.tender(notice), List.of("tender"), TenderRelease.of(notice));
    }

    /**
     * The tender after a change (UK4 again, complete).
     *
     * @param number which change, counted from 1
     * @param what what was changed and why
     */
    public NoticeDraft amendment(TenderNotice notice, int number, String what) {
        return draft(
                NoticeKind.UK4,
                notice,
                texts.amendment(notice, number, what),
                List.of("tenderAmendment"),
                TenderRelease.amended(notice, number, what, clock.instant()));
    }

    /**
     * The end of a procurement without a contract, in all lots or in some (UK12).
     *
     * @param notice the tender with its lots as they are now: cancelled, unsuccessful, active or complete
     */
    public NoticeDraft termination(TenderNotice notice, String reason) {
        boolean over = notice.lots().stream().noneMatch(lot -> lot.state().equals("active"));
        return draft(
                NoticeKind.UK12,
                notice,
                texts.termination(notice, reason),
                List.of(over ? "tenderCancellation" : "tenderUpdate"),
                TenderRelease.ended(notice, reason, clock.instant()));
    }

    /** To whom a lot is to be awarded (UK6, or the intention under the Provider Selection Regime). */
    public NoticeDraft award(AwardNotice notice) {
        NoticeKind kind = notice.tender().competition().isUnderTheAct() ? NoticeKind.UK6 : NoticeKind.PSR_INTENTION;
        return draft(
                kind,
                notice.tender(),
                notice.awardRef(),
                texts.award(notice),
                List.of("award"),
                AwardRelease.of(notice));
    }

    /**
     * An award that was told does not stand any more (the same kind of notice again, which puts the first one right).
     *
     * @param why in a sentence that everybody may read
     */
    public NoticeDraft awardWithdrawn(AwardNotice notice, String why) {
        NoticeKind kind = notice.tender().competition().isUnderTheAct() ? NoticeKind.UK6 : NoticeKind.PSR_INTENTION;
        // what was added to the award's own notice does not fit its end
        String reviewedAs = notice.awardRef() + "-withdrawn";
        return draft(
                kind,
                notice.tender(),
                reviewedAs,
                texts.awardWithdrawn(notice, why),
                List.of("awardCancellation"),
                AwardRelease.withdrawn(notice, why));
    }

    /** What was signed (UK7, or the confirmation under the Provider Selection Regime). */
    public NoticeDraft contract(ContractNotice notice) {
        NoticeKind kind = notice.tender().competition().isUnderTheAct() ? NoticeKind.UK7 : NoticeKind.PSR_CONFIRMATION;
        return draft(
                kind,
                notice.tender(),
                notice.awardRef(),
                texts.contract(notice),
                List.of("contract"),
                AwardRelease.signed(notice));
    }

    private NoticeDraft draft(
            NoticeKind kind,
            TenderNotice tender,
            List<NoticeSection> sections,
            List<String> tags,
            Map<String, Object> release) {
        return draft(kind, tender, tender.tenderRef(), sections, tags, release);
    }

    private NoticeDraft draft(
            NoticeKind kind,
            TenderNotice tender,
            String reviewedAs,
            List<NoticeSection> sections,
            List<String> tags,
            Map<String, Object> release) {
        return new NoticeDraft(
                kind,
                tender.ocid(),
                tender.buyer().id(),
                tender.tenderRef(),
                reviewedAs,
                title(kind, tender.title()),
                sections,
                tags,
                release);
    }

    private String title(NoticeKind kind, String what) {
        return messages.text("notice-title", kind.title(), what);
    }
}
