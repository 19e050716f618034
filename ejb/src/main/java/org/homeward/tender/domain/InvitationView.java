package org.homeward.tender.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A provider that was invited to a quotation.
 *
 * @param ref the provider's reference in the catalogue, such as PR-00042, or the organisation's, such as ORG-0007
 * @param organisationId the organisation that acts for it; empty while nobody has claimed the entry
 */
public record InvitationView(String ref, String name, Optional<Long> organisationId, Instant invitedAt) {}
