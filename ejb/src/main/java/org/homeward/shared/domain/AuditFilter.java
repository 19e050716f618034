package org.homeward.shared.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the audit trail are wanted.
 *
 * @param action beginning of the action's name; empty for all
 * @param subject kind of the subject, its reference, or kind and reference with a blank between; empty for all
 * @param from not before this moment
 * @param to before this moment
 */
public record AuditFilter(String action, String subject, Optional<Instant> from, Optional<Instant> to) {

    public static final AuditFilter ALL = new AuditFilter("", "", Optional.empty(), Optional.empty());

    public AuditFilter {
        action = action.strip();
        subject = subject.strip();
    }
}
