package org.homeward.award.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.shared.domain.Money;

/**
 * What was signed.
 *
 * @param starts first day of the support
 * @param ends last day of the support, extensions left out
 * @param value over the contract's whole life, VAT included
 */
public record SignedContract(
        LocalDate signedOn, Optional<LocalDate> starts, Optional<LocalDate> ends, Optional<Money> value) {}
