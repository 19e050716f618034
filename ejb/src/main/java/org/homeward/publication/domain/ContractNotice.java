package org.homeward.publication.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * What was signed (UK7; under the Provider Selection Regime the confirmation).
 *
 * @param tender the tender as it stands
 * @param lot number of the lot
 * @param awardRef reference of the award, by which the contract is named too
 * @param value over the contract's whole life, VAT included
 * @param starts first day of the support
 * @param ends last day of the support, extensions left out
 */
public record ContractNotice(
        TenderNotice tender,
        int lot,
        Party supplier,
        String awardRef,
        Optional<Money> value,
        LocalDate signedOn,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends) {}
