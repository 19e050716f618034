package org.homeward.needs.domain;

import org.homeward.shared.domain.Transitions;

/** Where an intention stands: what was said in public is never unsaid, only withdrawn with a reason. */
public enum IntentionState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN;

    public static final Transitions<IntentionState> TRANSITIONS = Transitions.of(IntentionState.class)
            .from(DRAFT, PUBLISHED)
            .from(PUBLISHED, WITHDRAWN)
            .from(WITHDRAWN)
            .build();
}
