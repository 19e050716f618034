package org.homeward.shared.domain;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One entry of the audit trail as an auditor reads it.
 *
 * @param entry surrogate key
 * @param seq place in the chain; empty while it waits for the sequencer, a second or so
 * @param at when it happened
 * @param actorKind what sort of actor
 * @param actor name of the person or job that acted; empty when nobody was signed in or the name is not known
 * @param action what was done
 * @param subjectKind what it was done to
 * @param subjectRef which one
 * @param detail more about it; empty when it was erased
 * @param requestId the request that did it
 */
public record AuditView(
        long entry,
        OptionalLong seq,
        Instant at,
        Actor.Kind actorKind,
        String actor,
        String action,
        String subjectKind,
        String subjectRef,
        Map<String, String> detail,
        String requestId) {

    public AuditView {
        detail = Map.copyOf(detail);
    }
}
