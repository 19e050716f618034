package org.homeward.tender.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Rulebook;
import org.homeward.tender.domain.IntentionOutcome;
import org.homeward.tender.infrastructure.IntentionTenders;

/** What came of an intention: the tenders that refer to it, or that there are none though its day is over. */
@Stateless
public class IntentionFollowing {

    static final String ALARM_DAYS = "needs.alarm-days";

    @Inject
    private IntentionTenders tenders;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** For the organisation's own officers: also tenders that are being written. */
    @Permit(value = Permission.NEEDS_READ, reads = true)
    public IntentionOutcome own(String intention) {
        return new IntentionOutcome(tenders.ofBuyer(intention, acting.actor().organisationId()), isLate(intention));
    }

    /** For everybody: the published tenders only. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public IntentionOutcome published(String intention) {
        return new IntentionOutcome(tenders.published(intention), isLate(intention));
    }

    private boolean isLate(String intention) {
        return tenders.isLate(intention, rulebook.whole(ALARM_DAYS, LocalDate.now(clock)));
    }
}
