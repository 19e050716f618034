package org.homeward.needs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.needs.domain.IntentionView;
import org.homeward.needs.infrastructure.Intentions;
import org.homeward.publication.application.NoticeSource;
import org.homeward.publication.domain.NoticeArea;
import org.homeward.publication.domain.NoticeDraft;
import org.homeward.publication.domain.NoticeKind;
import org.homeward.publication.domain.PlannedNotice;
import org.homeward.publication.infrastructure.NoticeDrafts;
import org.homeward.publication.infrastructure.Notices;
import org.homeward.publication.infrastructure.Ocids;
import org.homeward.publication.infrastructure.Parties;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Messages;

/** An intention is told as a planned procurement notice; taken back, it is told again. */
@ApplicationScoped
public class IntentionNotices implements NoticeSource {

    @Inject
    private Intentions intentions;

    @Inject
    private Notices notices;

    @Inject
    private NoticeDrafts drafts;

    @Inject
    private Ocids ocids;

    @Inject
    private Parties parties;

    @Inject
    private Messages messages;

    @Inject
    private Acting acting;

    @Override
    public Optional<NoticeDraft> draft(NoticeKind kind, String subjectRef) {
        if (kind != NoticeKind.UK3 || !subjectRef.startsWith("CI-")) {
            return Optional.empty();
        }
        IntentionView own = intentions.own(subjectRef, acting.actor().organisationId());
        return Optional.of(drafts.planned(facts(own, notices.ocidOf(subjectRef).orElse(""))));
    }

    /** Called when an intention has just been published, in the same transaction. */
    public void published(String ref) {
        notices.publish(drafts.planned(facts(intentions.published(ref), ocids.next())));
    }

    /** Called when an intention has just been withdrawn, in the same transaction. */
    public void withdrawn(String ref, String reason) {
        notices.ocidOf(ref)
                .ifPresent(ocid ->
                        notices.publish(drafts.withdrawn(facts(intentions.published(ref), ocid), reason.strip())));
    }

    private PlannedNotice facts(IntentionView intention, String ocid) {
        return new PlannedNotice(
                ocid,
                intention.ref(),
                parties.of(intention.organisationId()),
                messages.text("notice-planned", intention.supportName(), intention.areaName()),
                messages.text("notice-planned-summary", intention.supportName(), intention.areaName()),
                intention.supportName(),
                List.of(new NoticeArea(intention.area(), intention.areaName())),
                OptionalInt.of(intention.people()),
                Optional.empty(),
                Optional.of(intention.actBy()),
                Optional.empty(),
                intention.why(),
                "/needs/published-intention.xhtml?ref=" + intention.ref());
    }
}
