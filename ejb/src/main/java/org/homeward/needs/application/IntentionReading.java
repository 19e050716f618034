package org.homeward.needs.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.homeward.needs.domain.IntentionFilter;
import org.homeward.needs.domain.IntentionView;
import org.homeward.needs.domain.PublishedIntention;
import org.homeward.needs.infrastructure.Intentions;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Permit;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.shared.infrastructure.Rulebook;

/** Officers read their own intentions, everybody those that were published. */
@Stateless
public class IntentionReading {

    @Inject
    private Intentions intentions;

    @Inject
    private Rulebook rulebook;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The organisation's own, the newest first. */
    @Permit(value = Permission.NEEDS_READ, reads = true)
    public Page<IntentionView> list(IntentionFilter filter, ListQuery query) {
        return intentions.own(acting.actor().organisationId(), filter, query);
    }

    /** One of the organisation's own; refused with {@code no-such-intention}. */
    @Permit(value = Permission.NEEDS_READ, reads = true)
    public IntentionView own(String ref) {
        return intentions.own(ref, acting.actor().organisationId());
    }

    /** What was published and not withdrawn, by the day by which something is to follow; small counts are hidden. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public Page<PublishedIntention> published(IntentionFilter filter, ListQuery query) {
        int smallest = smallest();
        Page<IntentionView> found = intentions.published(filter, query);
        return Page.of(
                query,
                found.total(),
                found.items().stream().map(one -> one.published(smallest)).toList());
    }

    /** One that was published, also when it was withdrawn since; small counts are hidden. */
    @Permit(value = Permission.PUBLIC, reads = true)
    public PublishedIntention published(String ref) {
        return intentions.published(ref).published(smallest());
    }

    private int smallest() {
        return rulebook.whole("needs.small-number", LocalDate.now(clock));
    }
}
