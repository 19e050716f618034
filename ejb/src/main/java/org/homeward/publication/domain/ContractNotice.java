package org.homeward.publication.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * What was signed (UK7; under the Provider Selection Regime the confirmation).
 *
 * @param tender the tender as it stands
 * @param lot number of the lot
 * @param contractRef reference of the contract; the award's own name is used where there is none
 * @param value over the contract's whole life, VAT included
 * @param starts first day of the support
 * @param ends last day of the support, extensions left out
 */
public record ContractNotice(
        TenderNotice tender,
        int lot,
        Party supplier,
        String contractRef,
        Optional<Money> value,
        LocalDate signedOn,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends) {

    public String awardId() {
        return AwardNotice.awardId(tender.tenderRef(), lot);
    }
}
