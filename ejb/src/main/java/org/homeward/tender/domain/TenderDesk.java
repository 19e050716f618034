package org.homeward.tender.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the buyer's own people see of a tender.
 *
 * @param regime how the route was chosen, as it was answered then
 * @param warnings what an officer should think about; they stop nothing
 * @param blockers what must be mended before it can be approved and published
 * @param sentBack why the second officer sent it back; empty when that was not so
 * @param leastInvited how many must be invited before it can be published; nought where everybody may bid
 * @param mayApprove whether the acting person is somebody else than those who wrote it
 */
public record TenderDesk(
        RegimeAnswer regime,
        TenderHead head,
        String shortPeriodReason,
        String burdenReason,
        String lotsReason,
        List<Finding> warnings,
        List<Finding> blockers,
        Optional<String> writtenBy,
        Optional<String> lastWrittenBy,
        Optional<Instant> approvalAskedAt,
        Optional<String> approvedBy,
        Optional<Instant> approvedAt,
        String sentBack,
        List<InvitationView> invitations,
        int leastInvited,
        boolean mayApprove) {

    public TenderDesk {
        warnings = List.copyOf(warnings);
        blockers = List.copyOf(blockers);
        invitations = List.copyOf(invitations);
    }
}
