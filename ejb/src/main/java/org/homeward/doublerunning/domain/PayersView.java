package org.homeward.doublerunning.domain;

import java.util.List;

/**
 * Who pays what of a stored programme, before and after.
 *
 * @param movedCost which cost has moved between payers
 * @param flags moves that need a second look
 * @param followed people after whose long stay money follows them
 * @param followsYears after how many years in hospital it does, on the day of reading
 * @param agreements what settles a moved cost, the oldest first, also what was taken back
 * @param signOffs each payer's last sign-off, which may be of an earlier version
 */
public record PayersView(
        String ref,
        int version,
        List<PayerCost> payers,
        MovedCost movedCost,
        List<CostFlag> flags,
        List<String> followed,
        int followsYears,
        List<AgreementView> agreements,
        List<SignOffView> signOffs) {

    public PayersView {
        payers = List.copyOf(payers);
        flags = List.copyOf(flags);
        followed = List.copyOf(followed);
        agreements = List.copyOf(agreements);
        signOffs = List.copyOf(signOffs);
    }
}
